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
      "act: Inte utvärderad. Ingen effektstudie.",
      "all-in: Lovande för arbete. Mycket låg tillförlitlighet. Inte undersökt för självförsörjning.",
      "anhorigstod: Inte utvärderad. Ingen effektstudie.",
      "arbetsmarknadsutbildning: Lovande för arbete och självförsörjning. Låg tillförlitlighet.",
      "arbetspraktik: Trolig effekt för arbete och självförsörjning. Måttlig tillförlitlighet. Liten effekt på arbete, enligt källan.",
      "boendestod: Inte utvärderad. Ingen effektstudie.",
      "boendetrappa: Ineffektiv för boendestabilitet. Låg tillförlitlighet. Inte undersökt för självförsörjning. Varning: försämrat resultat för boendestabilitet.",
      "bostad-forst: Effektiv för boendestabilitet. Hög tillförlitlighet. Inte undersökt för självförsörjning.",
      "budget-och-skuldradgivning: Inte utvärderad. Ingen effektstudie.",
      "case-management: Effektiv för boendestabilitet. Hög tillförlitlighet. Inte undersökt för självförsörjning.",
      "daglig-sysselsattning: Inte utvärderad. Ingen effektstudie.",
      "delat-beslutsfattande: Inte utvärderad. Ingen effektstudie.",
      "esl: Inte utvärderad. Ingen effektstudie.",
      "familjeinterventioner: Inte utvärderad. Ingen effektstudie.",
      "fysisk-aktivitet-och-matvanor: Inte utvärderad. Ingen effektstudie.",
      "gron-rehab: Går inte att bedöma. Ingen effektstudie. Inte undersökt för arbete, hälsa och självförsörjning.",
      "halmstadsmodellen: Ingen visad effekt för arbete och hälsa. Mycket låg tillförlitlighet. Inte undersökt för självförsörjning.",
      "hasky: Lovande för självförsörjning. Mycket låg tillförlitlighet. Inte undersökt för boendestabilitet.",
      "imr: Inte utvärderad. Ingen effektstudie.",
      "insatser-utan-bistandsbeslut: Går inte att bedöma. Ingen effektstudie. Inte undersökt för tillgång till stöd och minskat missbruk.",
      "intensifierad-formedling: Trolig effekt för arbete. Måttlig tillförlitlighet. Inte undersökt för självförsörjning.",
      "intensiv-hemrehabilitering: Går inte att bedöma för minskat behov av stöd. Låg tillförlitlighet. Inte undersökt för att klara vardagen.",
      "ips: Effektiv för arbete. Hög tillförlitlighet. Inte undersökt för hälsa och självförsörjning.",
      "jobbaktivering: Går inte att bedöma för arbete. Låg tillförlitlighet. Inte undersökt för självförsörjning.",
      "jobbcoach: Går inte att bedöma. Ingen effektstudie. Inte undersökt för arbete och självförsörjning.",
      "kommunal-yrkesutbildning: Går inte att bedöma. Ingen effektstudie av de utfall som avgör. Inte undersökt för arbete och självförsörjning.",
      "medicingivare: Går inte att bedöma för att klara vardagen och minskat behov av stöd. Mycket låg tillförlitlighet.",
      "natverksterapi: Lovande för minskat missbruk. Låg tillförlitlighet. Inte undersökt för boendestabilitet, arbete och sociala relationer.",
      "nystartsjobb-vaxjo: Går inte att bedöma för arbete. Låg tillförlitlighet.",
      "oppet-intag: Lovande för tillgång till stöd. Mycket låg tillförlitlighet. Inte undersökt för minskat missbruk.",
      "osa: Ineffektiv för arbete. Måttlig tillförlitlighet. Inte undersökt för självförsörjning. Varning: försämrat resultat för arbete.",
      "parterapi: Lovande för minskat missbruk. Låg tillförlitlighet. Inte undersökt för boendestabilitet, arbete och sociala relationer.",
      "personellt-boendestod: Inte utvärderad. Ingen effektstudie.",
      "resursaktivering: Går inte att bedöma för arbete. Låg tillförlitlighet. Inte undersökt för självförsörjning.",
      "resursjobb: Lovande för arbete och självförsörjning. Mycket låg tillförlitlighet.",
      "sbnt: Inte utvärderad. Ingen effektstudie.",
      "socialpsykiatriskt-team: Lovande för hälsa och familjerelationer. Mycket låg tillförlitlighet.",
      "stockholmsjobb: Går inte att bedöma för arbete. Låg tillförlitlighet.",
      "stod-att-behalla-arbete: Inte utvärderad. Ingen effektstudie.",
      "stod-vid-avslag: Inte utvärderad. Ingen effektstudie.",
      "team-utreda: Går inte att bedöma. Ingen effektstudie. Inte undersökt för boendestabilitet och självförsörjning.",
      "vaxjoloftet: Går inte att bedöma. Ingen effektstudie av de utfall som avgör.",
      "vrakningsforebyggande-arbete: Inte utvärderad. Ingen effektstudie.",
    ]
  `);
});
