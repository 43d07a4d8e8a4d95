import { expect, test } from 'vitest';
import { formatSource, shortSource } from '../../src/views/bibliography.ts';
import { sourceEntries } from '../../src/views/sources.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();
const source = (id: string) => {
  const found = catalogue.source.get(id);
  if (!found) throw new Error(`No source ${id}`);
  return found;
};

test.each([
  ['boverket-2015', 'Boverket, 2015'],
  ['de-vet-2013', 'de Vet m.fl., 2013'],
  ['behrenz-hammarstedt-2014', 'Behrenz och Hammarstedt, 2014'],
  ['sbu-2018b', 'SBU, 2018'],
  ['effektiva-tidiga-insatser-2', 'Rapport 2'],
])('%s is cited as %s', (id, short) => {
  expect(shortSource(source(id))).toBe(short);
});

test('references follow APA with Swedish words, and what is unknown is shown as unknown', () => {
  expect(['de-vet-2013', 'sweco-2016', 'effektiva-tidiga-insatser-2', 'sou-2018-32'].map((id) => formatSource(source(id)))).toMatchInlineSnapshot(`
    [
      "de Vet, R., van Luijtelaar, M. J. A., Brilleslijper-Kater, S. N., Vanderplasschen, W., Beijersbergen, M. D., & Wolf, J. R. L. M. (2013). Effectiveness of Case Management for Homeless Persons: A Systematic Review. American Journal of Public Health, 103(10), e13–e26. https://doi.org/10.2105/AJPH.2013.301491",
      "Sweco. (2016). [Titeln är inte känd]. Sweco (på uppdrag av Stockholms stad).",
      "Lumell Associates. (u.å.). Effektiva tidiga insatser inom socialtjänsten (Rapport 2). Stockholms stad, Göteborgsregionen och Region Örebro län.",
      "Utredningen Framtidens socialtjänst. (2018). Ju förr desto bättre – vägar till en förebyggande socialtjänst (Statens offentliga utredningar SOU 2018:32). Socialdepartementet.",
    ]
  `);
});

test('every source tells which pages rest on it', () => {
  expect(sourceEntries(catalogue).filter(({ usedBy }) => usedBy.length === 0)).toEqual([]);
});

test('a name that a program would take for its own word is a name', () => {
  const author = [{ family: 'constructor', given: 'toString' }];
  expect(formatSource({ id: 'x', type: 'report', author, title: 'Titel', status: 'delvis' })).toContain('constructor, ');
});
