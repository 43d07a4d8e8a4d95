// node scripts/freeze-data.ts: writes down what the open data promise, in tests/fixtures/data-v1, when something has been added.
// Refuses when something has been taken away or changed: see docs/open-data.md. Exit code 1 then.
import { breaches, currentContract } from '../src/editing/data-contract/contract.ts';
import { readFrozen, writeFrozen } from '../src/editing/data-contract/frozen.ts';

const now = currentContract();
const broken = breaches(readFrozen(process.cwd()), now);
if (broken.length === 0) {
  writeFrozen(process.cwd(), now);
  console.log('Löftet för /data/v1/ är nedskrivet i tests/fixtures/data-v1.');
} else {
  console.error(
    `Det här bryter löftet för /data/v1/, så ingenting skrevs:\n\n${broken.map((text) => `- ${text}`).join('\n')}\n\ndocs/open-data.md säger vad du kan göra.`,
  );
  process.exitCode = 1;
}
