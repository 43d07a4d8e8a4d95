import type { HitGroup, HitView } from '../../views/search/result-view.ts';
import type { CertaintyLevel } from '../../views/labels.ts';
import { Certainty, Verdict } from '../marks.tsx';

/** The hits of a search in their groups. @param heading the level of the groups' headings: 2 on a page of its own */
export function Hits({ groups, compare }: { readonly groups: readonly HitGroup[]; readonly compare: boolean }) {
  return (
    <>
      {groups.map(({ title, hits }) => (
        <section class="hit-group" key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul class="hits">
            {hits.map((hit) => (
              <li key={hit.href}>
                <OneHit hit={hit} compare={compare} ownKind={title === 'Bästa träff'} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function OneHit({ hit, compare, ownKind }: { readonly hit: HitView; readonly compare: boolean; readonly ownKind: boolean }) {
  const { href, title, kind, assessment, excerpt } = hit;
  return (
    <>
      <a class="hit-title" href={href}>
        {title}
      </a>
      {ownKind && <span class="tag">{kind}</span>}
      {assessment && (
        <p class="hit-assessment">
          <Verdict verdict={assessment.verdict} text={assessment.sentence} />
          <Certainty certainty={assessment.certainty as CertaintyLevel} text={assessment.certaintyPhrase} />
        </p>
      )}
      <p class="excerpt">
        {excerpt.map(({ text, marked }, index) => (
          <>
            {index > 0 && ' '}
            {marked ? <mark>{text}</mark> : text}
          </>
        ))}
      </p>
      {compare && hit.compare !== '' && (
        <p class="small no-print">
          <a href={hit.compare}>
            Jämför<span class="visually-hidden"> {title}</span>
          </a>
        </p>
      )}
    </>
  );
}
