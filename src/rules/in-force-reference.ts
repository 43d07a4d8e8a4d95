import type { PageCollection } from '../domain/collections.ts';
import { didYouMean } from '../domain/suggest.ts';
import { referencesOf } from './references.ts';
import type { Rule, RuleContext, Violation } from './rule.ts';

export const inForceReference: Rule = {
  name: 'in-force-reference',
  promise: 'Ingen post hänvisar till en tillbakadragen post, och den som läsaren ska gå till i stället gäller.',
  check(context) {
    return [...toWithdrawn(context), ...ofInstead(context)];
  },
};

function toWithdrawn(context: RuleContext): Violation[] {
  const withdrawn = new Map(context.catalogue.withdrawn.map((one) => [`${one.kind}/${one.entry.id}`, one]));
  return referencesOf(context).flatMap(({ target, id, folder, name, where }): Violation[] => {
    const found = withdrawn.get(`${target}/${id}`);
    if (!found) return [];
    const { kind, withdrawal } = found;
    const instead = inForce(kind, withdrawal.instead, context);
    const other = instead === undefined ? 'Ta bort hänvisningen' : `Hänvisa till ”${instead}” i stället, eller ta bort hänvisningen`;
    return [
      {
        folder,
        name,
        where,
        what: `”${id}” är tillbakadragen sedan ${withdrawal.on}.`,
        why: 'Läsaren skulle ledas till något som inte längre gäller.',
        how: `${other}. Gäller inte heller den här posten längre, så skriv withdrawn i den också.`,
      },
    ];
  });
}

function inForce(kind: PageCollection, id: string | undefined, { catalogue }: RuleContext): string | undefined {
  return id !== undefined && catalogue.entry[kind].has(id) ? id : undefined;
}

function ofInstead({ catalogue, files, nameOf }: RuleContext): Violation[] {
  return catalogue.withdrawn.flatMap(({ kind, entry, withdrawal: { instead } }): Violation[] => {
    if (instead === undefined || catalogue.entry[kind].has(instead)) return [];
    // A broken file may well be in force; what is wrong with it is told of in its own place.
    const gone = catalogue.withdrawn.some((other) => other.kind === kind && other.entry.id === instead);
    const broken = !gone && files.some(({ folder, name, id }) => folder === kind && (id ?? name) === instead);
    if (broken) return [];
    return [
      {
        folder: kind,
        name: nameOf(entry),
        where: { path: ['withdrawn', 'instead'] },
        what: instead === entry.id ? 'Posten leder till sig själv.' : `”${instead}” ${gone ? 'är också tillbakadragen' : `finns inte i src/content/${kind}`}.`,
        why: 'Den som kommer hit från en gammal länk ska komma till en post av samma slag som gäller.',
        how: `${gone ? '' : didYouMean(instead, idsInForce(kind, catalogue))}Skriv id:t för en post som gäller, eller ta bort instead.`,
      },
    ];
  });
}

function idsInForce(kind: PageCollection, { entry }: RuleContext['catalogue']): string[] {
  return [...entry[kind].keys()];
}
