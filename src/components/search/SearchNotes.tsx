import { routes } from '../../views/routes.ts';
import type { ResultView } from '../../views/search/result-view.ts';

/** What is to be known of how a question was taken: words read in place of others, and words that no page has. */
export function SearchNotes({ view }: { readonly view: ResultView }) {
  const { instead, unknown } = view;
  return (
    <>
      {instead && (
        <p class="search-note">
          Visar träffar för <strong>{instead.text}</strong>. <a href={instead.href}>Sök i stället efter ”{instead.written}”</a>
        </p>
      )}
      {unknown.length > 0 && <p class="search-note">Ingen sida har {unknown.map((word) => `”${word}”`).join(' eller ')}.</p>}
    </>
  );
}

/** Ways on for somebody who found nothing, or who couldn't search. */
export function OtherWays({ near }: { readonly near: ResultView['near'] }) {
  return (
    <div class="search-help">
      {near.length > 0 && (
        <p>
          Menade du{' '}
          {near.map(({ word, href }, index) => (
            <>
              {index > 0 && (index === near.length - 1 ? ' eller ' : ', ')}
              <a href={href}>{word}</a>
            </>
          ))}
          ?
        </p>
      )}
      <p>Pröva ett annat ord, ett kortare ord eller en målgrupp. Du kan också gå till:</p>
      <ul>
        <li>
          <a href={routes.interventions}>alla insatser, med filter</a>
        </li>
        <li>
          <a href={routes.categories}>kategorierna</a>
        </li>
        <li>
          <a href={routes.municipalities}>kommunerna</a>
        </li>
        <li>
          <a href={routes.concepts}>begreppen</a>
        </li>
      </ul>
    </div>
  );
}
