import { TEXT_COLLECTIONS } from '../domain/collections.ts';
import type { Rule, Violation } from './rule.ts';

const WHY = 'En siffra utan källa går inte att kontrollera, och ingen ska behöva lita på den.';

export const sourcedFigures: Rule = {
  name: 'sourced-figures',
  promise: 'Varje siffra har en källa, i fynden och i brödtexten.',
  check({ catalogue, nameOf }) {
    const inFindings = catalogue.evaluations.flatMap((evaluation) =>
      evaluation.findings.flatMap((finding, index): Violation[] =>
        finding.figures.length > 0 && finding.sources.length === 0
          ? [
              {
                folder: 'evaluations',
                name: nameOf(evaluation),
                where: { path: ['findings', index, 'figures'], of: 'key' },
                what: `findings[${index}] har siffror men ingen källa.`,
                why: WHY,
                how: 'Lägg till sources i fyndet, med source och gärna locator (sida eller avsnitt).',
              },
            ]
          : [],
      ),
    );
    const inText = TEXT_COLLECTIONS.flatMap((folder) =>
      catalogue[folder].flatMap((entry) =>
        (catalogue.bodyOf(folder, entry.id)?.uncitedFigures ?? []).map(
          ({ text, line, column }): Violation => ({
            folder,
            name: nameOf(entry),
            where: { line, column },
            what: `Stycket anger ”${text.trim()}” utan källa.`,
            why: WHY,
            how: 'Lägg till <Kalla id="…" /> i samma stycke.',
          }),
        ),
      ),
    );
    return [...inFindings, ...inText];
  },
};
