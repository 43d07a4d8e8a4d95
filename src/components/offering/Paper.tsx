import type { PaperView } from '../../views/offering/paper.ts';
import { RestingTable } from './RestingTable.tsx';

interface Props {
  readonly paper: PaperView;
  readonly day: string;
  readonly version: string;
  /** The public address of the catalogue's list of sources. */
  readonly sources: string;
}

/** One sheet for a committee. What the printer prints of the page. */
export function Paper({ paper, day, version, sources }: Props) {
  return (
    <article class="paper" aria-label="Underlag till nämnden, så som det skrivs ut">
      <header>
        <p class="paper-kind">Underlag till nämnden</p>
        <p class="paper-title">Vad vi ger, och vad kunskapen säger om det</p>
        <p>{[paper.organisation, day, `Evidenskatalogen ${version}`].filter((part) => part !== '').join(' · ')}</p>
      </header>
      <p>{paper.summary}</p>
      {paper.resting.length > 0 && <RestingTable rows={paper.resting} />}
      <div class="paper-lists">
        {paper.actions.map(({ action, label, none, lines, more }) => (
          <section key={action} data-action={action}>
            <p class="paper-heading">{label}</p>
            {lines.length === 0 && <p class="small">{none}</p>}
            <ul>
              {lines.map(({ name, why }) => (
                <li key={name}>
                  <strong>{name}.</strong> {why}
                </li>
              ))}
              {more !== '' && <li class="small">{more}, se hela analysen.</li>}
            </ul>
          </section>
        ))}
      </div>
      <footer>
        <p>
          <strong>Att en insats inte är utvärderad betyder att ingen har undersökt den, inte att den saknar effekt.</strong> Listorna visar vad kunskapen ger
          skäl till. Behov, kostnader och de som får stödet i dag väger också.
        </p>
        <p>
          {paper.sources !== '' && `Källor: ${paper.sources}. `}Fullständiga hänvisningar och metod: {sources}
        </p>
      </footer>
    </article>
  );
}
