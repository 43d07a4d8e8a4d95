import type { Rule, Violation } from './rule.ts';

const GUIDELINES: readonly string[] = ['nationell-riktlinje', 'riktlinje-pa-forskning'];

export const recommendedByGuideline: Rule = {
  name: 'recommended-by-guideline',
  promise: 'Rekommendationer med prioritet kommer ur en nationell riktlinje.',
  check({ catalogue, nameOf }) {
    return catalogue.evaluations
      .filter(({ recommendations, design }) => recommendations.length > 0 && !GUIDELINES.includes(design))
      .map(
        (entry): Violation => ({
          folder: 'evaluations',
          name: nameOf(entry),
          where: { path: ['recommendations'], of: 'key' },
          what: `Posten har rekommendationer, men upplägget är ”${entry.design}”.`,
          why: 'Bara en nationell riktlinje prioriterar insatser. En studie har fynd.',
          how: `Lägg rekommendationerna i riktlinjens egen fil, eller rätta design till ${GUIDELINES.join(' eller ')}.`,
        }),
      );
  },
};
