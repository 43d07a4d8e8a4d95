import type { Rule, Violation } from './rule.ts';

export const gradedByReview: Rule = {
  name: 'graded-by-review',
  promise: 'Bara en systematisk översikt kan ha en egen gradering, och den anges med källa.',
  check({ catalogue, nameOf }) {
    return catalogue.evaluations.flatMap((evaluation) =>
      evaluation.findings.flatMap((finding, index): Violation[] => {
        if (finding.gradedCertainty === undefined) return [];
        const design = catalogue.term.designs.get(finding.design ?? evaluation.design);
        const place = { folder: 'evaluations' as const, name: nameOf(evaluation), where: { path: ['findings', index, 'gradedCertainty'], of: 'key' as const } };
        return [
          ...(design !== undefined && design.ceiling !== 'hog'
            ? [
                {
                  ...place,
                  what: `gradedCertainty går inte att ange för upplägget ”${design.label}”.`,
                  why: 'Tillförlitligheten räknas fram. Bara en översikt som själv har graderat sina resultat får behålla sin gradering.',
                  how: 'Ta bort fältet. Är utvärderingen en systematisk översikt ska design vara systematisk-oversikt.',
                },
              ]
            : []),
          ...(finding.sources.length === 0
            ? [
                {
                  ...place,
                  what: 'Graderingen har ingen källa.',
                  why: 'Läsaren ska kunna se att graderingen är översiktens egen.',
                  how: 'Lägg till sources i fyndet, med sidan där graderingen står.',
                },
              ]
            : []),
        ];
      }),
    );
  },
};
