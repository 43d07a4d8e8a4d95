import { expect, test } from 'vitest';
import { receiptView } from '../../src/views/receipt.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();
const textOf = (id: string) => {
  const { outcomes, conclusion, changes } = receiptView(id, catalogue);
  return [
    ...outcomes.flatMap(({ label, steps, conclusion: end }) => [
      `${label}: ${end}`,
      ...steps.map(({ text, decides }) => `  ${decides ? 'avgör' : 'avgör inte'}: ${text}`),
    ]),
    conclusion,
    ...changes.map(({ text, verdictLabel }) => `→ ${text}: ${verdictLabel}`),
  ];
};

test('a receipt names the rule, the study and what would change the headline', () => {
  expect(textOf('stockholmsjobb')).toMatchInlineSnapshot(`
    [
      "Arbete: Osäkert åt vilket håll med låg tillförlitlighet ger bedömningen Går inte att bedöma.",
      "  avgör: Jämförelsegrupp som inte är jämförbar ger högst låg tillförlitlighet. Ingen allvarlig brist sänker den. Fyndet jämför med en annan insats. Det säger vilken av dem som gav bäst resultat, inte om insatsen i sig hjälper.",
      "  avgör inte: Före och efter, utan jämförelsegrupp ger högst mycket låg tillförlitlighet. Ingen allvarlig brist sänker den.",
      "Självförsörjning: Förbättring med mycket låg tillförlitlighet ger bedömningen Lovande.",
      "  avgör: Före och efter, utan jämförelsegrupp ger högst mycket låg tillförlitlighet. Ingen allvarlig brist sänker den.",
      "Den försiktigaste bedömningen bland de undersökta utfallen blir rubrik: Går inte att bedöma för arbete.",
      "→ En ny studie med måttlig eller hög tillförlitlighet som visar en förbättring för arbete: Lovande",
      "→ En ny studie med måttlig eller hög tillförlitlighet som inte ser någon skillnad för arbete: Ingen visad effekt",
      "→ En ny studie med måttlig eller hög tillförlitlighet som visar en försämring för arbete: Ineffektiv",
      "→ Utan utvärderingen ”Stockholmsjobb 2010–2011, utvärderade av Sweco”: Inte utvärderad",
    ]
  `);
});

test('a receipt for an intervention that only was asked about says that no effect was measured', () => {
  expect(textOf('team-utreda')).toMatchInlineSnapshot(`
    [
      "Boendestabilitet: Ingen studie har mätt effekten på utfallet.",
      "Självförsörjning: Ingen studie har mätt effekten på utfallet.",
      "Inget av de utfall som avgör är undersökt för effekt.",
      "→ En ny studie med hög tillförlitlighet som visar en förbättring för boendestabilitet och självförsörjning: Effektiv",
      "→ En ny studie med måttlig tillförlitlighet som visar en förbättring för boendestabilitet och självförsörjning: Trolig effekt",
      "→ En ny studie med måttlig eller hög tillförlitlighet som inte ser någon skillnad för boendestabilitet och självförsörjning: Ingen visad effekt",
      "→ En ny studie med måttlig eller hög tillförlitlighet som visar en försämring för boendestabilitet och självförsörjning: Ineffektiv",
      "→ Utan utvärderingen ”Team utreda i Linköping, utvärderat av FoU Centrum för vård, omsorg och socialt arbete”: Inte utvärderad",
    ]
  `);
});

test('every intervention has a decided step for each primary outcome that was studied', () => {
  for (const { id } of catalogue.interventions) {
    for (const { verdict, steps } of receiptView(id, catalogue).outcomes) {
      expect(
        steps.some(({ decides }) => decides),
        id,
      ).toBe(verdict !== 'inte-undersokt');
    }
  }
});
