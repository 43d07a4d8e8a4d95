import type { Cell, CellFinding, Line } from '../../views/comparison/cell.ts';
import { Certainty, Verdict, Warning } from '../marks.tsx';

/** How many findings and lines paper has room for, as styles/comparison.css shows them. The others are counted there. */
const ON_PAPER = { findings: 1, lines: 3 };

/** What one intervention has in one row: certainty before effect, and what is missing in words. */
export function ComparisonCell({ cell }: { readonly cell: Cell }) {
  const { certainty, verdict, tag, lines, findings, warning, missing } = cell;
  const later = findings.length - ON_PAPER.findings;
  const further = lines.length - ON_PAPER.lines;
  return (
    <>
      {certainty && (
        <p>
          <Certainty certainty={certainty.level} text={certainty.text} />
        </p>
      )}
      {verdict && (
        <p>
          <Verdict verdict={verdict.verdict} text={verdict.text} />
        </p>
      )}
      {missing !== '' && <p class="unknown">{missing}</p>}
      {tag !== '' && (
        <p>
          <span class="tag">{tag}</span>
        </p>
      )}
      <Warning text={warning} />
      {lines.length === 1 && lines[0] && <LineView line={lines[0]} />}
      {lines.length > 1 && (
        <ul class="plain-list cell-lines">
          {lines.map((line) => (
            <li key={line.text + line.note + line.href}>
              <LineView line={line} />
            </li>
          ))}
        </ul>
      )}
      {further > 0 && <p class="only-paper">Och {further} till.</p>}
      {findings.length > 0 && (
        <ul class="plain-list cell-findings">
          {findings.map((finding) => (
            <li key={finding.evaluation.href + finding.measure + finding.comparator}>
              <FindingView finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {later > 0 && <p class="only-paper">Och {later} fynd till.</p>}
    </>
  );
}

function LineView({ line: { text, href, note } }: { readonly line: Line }) {
  return (
    <>
      <p class="line-text">{href === '' ? text : <a href={href}>{text}</a>}</p>
      {note !== '' && <p class="small line-note">{note}</p>}
    </>
  );
}

/** "Jämfört med en annan insats: boendetrappa." On paper the result says what kind of comparison it was. */
function Compared({ against, comparator }: Pick<CellFinding, 'against' | 'comparator'>) {
  if (comparator === '') return <>{against}.</>;
  return (
    <>
      <span class="finding-against">{against}: </span>
      <span class="only-paper">Mot: </span>
      {comparator}.
    </>
  );
}

function FindingView({ finding }: { readonly finding: CellFinding }) {
  const { certainty, result, against, comparator, measure, magnitude, figures, evaluation } = finding;
  return (
    <>
      <p>
        <span class="small finding-certainty">{certainty}: </span>
        <strong>{result}.</strong> <Compared against={against} comparator={comparator} />
      </p>
      {figures.length > 0 && (
        <ul class="cell-figures">
          {figures.map(({ label, value }) => (
            <li key={label + value}>
              {label}: <strong>{value}</strong>
            </li>
          ))}
        </ul>
      )}
      {magnitude !== '' && <p class="small">{magnitude}.</p>}
      <p class="small finding-measure">Mätt som: {measure}.</p>
      <p class="small finding-evaluation">
        <a href={evaluation.href}>{evaluation.title}</a>
      </p>
    </>
  );
}
