import { TAKEN_ADDRESSES } from '../domain/knowledge-page.ts';
import { type FormerId, formerIds } from './former-ids.ts';
import { repeated } from './repeated.ts';
import { knownIds, type Rule, type RuleContext, type Violation } from './rule.ts';

const WHY = 'En gammal adress kan bara leda till ett ställe.';

export const freeFormerId: Rule = {
  name: 'free-former-id',
  promise: 'Ett tidigare id används inte av någon annan post och står bara på ett ställe.',
  check(context) {
    const all = formerIds(context.catalogue);
    const taken = all.filter(({ kind, id }) => isTaken(kind, id, context));
    const twice = repeated(
      all.filter((former) => !taken.includes(former)),
      ({ kind, id }) => `${kind}/${id}`,
    );
    return [
      ...taken.map((former) => violation(former, context, `Det tidigare id:t ”${former.id}” används redan.`, 'Ta bort det ur formerIds.')),
      ...twice.map(([former, first]) =>
        violation(
          former,
          context,
          `Det tidigare id:t ”${former.id}” står redan i ”${context.nameOf(first.entry)}”.`,
          'Behåll det i den post som har tagit över.',
        ),
      ),
    ];
  },
};

/** A knowledge page stands at the root, beside the site's own addresses. */
function isTaken(kind: FormerId['kind'], id: string, { files }: RuleContext): boolean {
  return knownIds(files, kind).has(id) || (kind === 'pages' && (TAKEN_ADDRESSES as readonly string[]).includes(id));
}

function violation({ kind, entry, index }: FormerId, { nameOf }: RuleContext, what: string, how: string): Violation {
  return { folder: kind, name: nameOf(entry), where: { path: ['formerIds', index] }, what, why: WHY, how };
}
