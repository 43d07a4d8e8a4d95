import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { interventionPage } from '../../src/views/intervention/page.ts';
import { receiptView } from '../../src/views/receipt.ts';
import { NEW_EVALUATION, withRepository } from './repository.ts';

test('a new evaluation: the check passes, the difference names the rating that moves, and the page shows it', () => {
  withRepository(({ root, write, run }) => {
    const catalogue = () => readCatalogue(readContent(root)).catalogue;
    expect(catalogue().ratingOf(NEW_EVALUATION.intervention).headline.verdict).toBe('trolig-effekt');
    write(NEW_EVALUATION.path, NEW_EVALUATION.text);
    expect(run('check.ts', '--modified')).toEqual({
      code: 0,
      output: expect.stringMatching(/^Det du har ändrat är i sin ordning: \d+ filer kontrollerade\.\n$/),
    });

    const { code, output } = run('diff.ts');
    expect(code).toBe(0);
    expect(output).toContain('1 insats får en annan bedömning: Arbetspraktik. 1 post tillkommer.');
    expect(output).toContain(
      'från Trolig effekt för arbete och självförsörjning (måttlig tillförlitlighet) till **Ingen visad effekt för arbete (hög tillförlitlighet)**',
    );
    expect(output).toContain(`**Avgör:** Ny utvärdering: ”${NEW_EVALUATION.title}”`);
    expect(output).toContain('/utvarderingar/arbetspraktik-pahittad-2026/');

    const after = catalogue();
    const entry = after.intervention.get(NEW_EVALUATION.intervention);
    if (!entry) throw new Error('The intervention is gone');
    expect(JSON.stringify(interventionPage(entry, after))).toContain('Ingen visad effekt');
    expect(receiptView(entry.id, after).conclusion).toContain('Ingen visad effekt');
  });
});
