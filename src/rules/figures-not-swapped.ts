import type { Figure, Finding } from '../domain/finding.ts';
import type { Intervention } from '../domain/intervention.ts';
import type { Rule, Violation } from './rule.ts';

/**
 * Only what cannot be right is told of. Whether a higher figure is better depends on what is measured, so the sizes
 * of the figures say nothing here: who they are said to belong to does.
 */
export const figuresNotSwapped: Rule = {
  name: 'figures-not-swapped',
  promise: 'En insats jämförs med något annat än sig själv, och jämförelsegruppens siffror är inte insatsens.',
  check({ catalogue, nameOf }) {
    return catalogue.evaluations.flatMap((evaluation) =>
      evaluation.findings.flatMap((finding, index) => {
        const intervention = catalogue.intervention.get(finding.intervention);
        if (!intervention) return [];
        const names = [intervention.name, ...intervention.aliases, ...(intervention.abbreviation === undefined ? [] : [intervention.abbreviation])];
        return [...comparedWithItself(finding, names, index), ...swapped(finding, names, index)].map(
          (found): Violation => ({ folder: 'evaluations', name: nameOf(evaluation), ...found }),
        );
      }),
    );
  },
};

type Found = Omit<Violation, 'folder' | 'name'>;
type Names = readonly Intervention['name'][];

function comparedWithItself({ comparator }: Finding, names: Names, index: number): Found[] {
  const same = names.find((name) => name.toLocaleLowerCase('sv') === comparator?.trim().toLocaleLowerCase('sv'));
  if (same === undefined) return [];
  return [
    {
      where: { path: ['findings', index, 'comparator'] },
      what: `findings[${index}].comparator är insatsen själv, ”${same}”.`,
      why: 'Läsaren får veta vad insatsen jämfördes med. Står insatsen där är de två troligen omkastade, och då visar fyndet motsatsen.',
      how: 'Jämför med källan. Är det den andra insatsen som utvärderas byter du också intervention, direction och siffrornas role.',
    },
  ];
}

/** The comparison group's figure names the intervention, while the intervention's own does not. */
function swapped({ figures }: Finding, names: Names, index: number): Found[] {
  return figures.flatMap((figure, place): Found[] => {
    const own = figures.filter(({ role, unit }) => role === 'insats' && unit === figure.unit);
    if (figure.role !== 'jamforelse' || !belongsTo(figure, names) || own.length === 0 || own.some((other) => mentions(other, names))) return [];
    return [
      {
        where: { path: ['findings', index, 'figures', place, 'role'] },
        what: `findings[${index}].figures[${place}]: ”${figure.label}” har role jamforelse, men handlar om insatsen.`,
        why: 'Med omkastade siffror visar sidan jämförelsegruppens resultat som insatsens.',
        how: 'Byt role mellan insatsens och jämförelsegruppens siffror. Stämmer rollerna skriver du om texterna så att det syns vems siffran är.',
      },
    ];
  });
}

/** "utan Språng" and "än med Språng" name the intervention and speak of the others. */
function belongsTo(figure: Figure, names: Names): boolean {
  return mentions(figure, names) && !/(?<!\p{L})(?:utan|inte|ej|icke|före|innan|än|övriga|andra|annan|annat)(?!\p{L})/iu.test(figure.label);
}

function mentions({ label }: Figure, names: Names): boolean {
  const words = ` ${label.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return names.some((name) =>
    words.includes(
      ` ${name
        .toLocaleLowerCase('sv')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  );
}
