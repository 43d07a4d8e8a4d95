// npm run review [-- --due-within <days> --format text|markdown|json]: what should be reviewed, soonest first. Never blocks anything.
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { today } from '../src/catalogue/today.ts';
import { formatReviews, REVIEW_FORMATS } from '../src/views/upkeep/review-list.ts';
import { reviewRows } from '../src/views/upkeep/reviews.ts';

const { values } = parseArgs({ strict: false, options: { 'due-within': { type: 'string', default: '90' }, format: { type: 'string', default: 'text' } } });
const days = Number(values['due-within']);
const format = REVIEW_FORMATS.find((known) => known === values.format);
if (format === undefined || !Number.isInteger(days) || days < 0) {
  console.error(`Skriv npm run review -- --due-within 90 --format text. Dagar är ett heltal. Format är ${REVIEW_FORMATS.join(', ')}.`);
} else {
  const { catalogue } = readCatalogue(readContent(process.cwd()));
  console.log(formatReviews(reviewRows(catalogue, today(), days), format, days));
}
