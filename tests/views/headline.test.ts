import { expect, test } from 'vitest';
import { headlineView } from '../../src/views/headline.ts';
import { realCatalogue } from '../real-catalogue.ts';

test('each intervention is summed up with outcome, certainty, what is unstudied and what is harmed', () => {
  const catalogue = realCatalogue();
  const lines = catalogue.interventions.map(({ id }) => {
    const { sentence, certaintyPhrase, magnitude, unstudied, warning } = headlineView(catalogue.ratingOf(id), catalogue);
    return `${id}: ${[sentence, certaintyPhrase, magnitude, unstudied, warning].filter((part) => part !== '').join('. ')}.`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "all-in: Lovande för arbete. Mycket låg tillförlitlighet. Inte undersökt för självförsörjning.",
      "arbetspraktik: Trolig effekt för arbete och självförsörjning. Måttlig tillförlitlighet. Liten effekt på arbete, enligt källan.",
      "boendetrappa: Ineffektiv för boendestabilitet. Låg tillförlitlighet. Inte undersökt för självförsörjning. Varning: försämrat resultat för boendestabilitet.",
      "bostad-forst: Effektiv för boendestabilitet. Hög tillförlitlighet. Inte undersökt för självförsörjning.",
      "case-management: Effektiv för boendestabilitet. Hög tillförlitlighet. Inte undersökt för självförsörjning.",
      "halmstadsmodellen: Ingen visad effekt för arbete och hälsa. Mycket låg tillförlitlighet. Inte undersökt för självförsörjning.",
      "hasky: Lovande för självförsörjning. Mycket låg tillförlitlighet. Inte undersökt för boendestabilitet.",
      "ips: Effektiv för arbete. Hög tillförlitlighet. Inte undersökt för hälsa och självförsörjning.",
      "nystartsjobb-vaxjo: Går inte att bedöma för arbete. Låg tillförlitlighet.",
      "osa: Ineffektiv för arbete. Måttlig tillförlitlighet. Inte undersökt för självförsörjning. Varning: försämrat resultat för arbete.",
      "resursjobb: Lovande för arbete och självförsörjning. Mycket låg tillförlitlighet.",
      "stockholmsjobb: Går inte att bedöma för arbete. Låg tillförlitlighet.",
      "team-utreda: Går inte att bedöma. Ingen effektstudie. Inte undersökt för boendestabilitet och självförsörjning.",
    ]
  `);
});
