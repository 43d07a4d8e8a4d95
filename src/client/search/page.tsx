import { render } from 'preact';
import { Hits } from '../../components/search/Hits.tsx';
import { OtherWays, SearchNotes } from '../../components/search/SearchNotes.tsx';

import { count } from '../../views/format.ts';
import { type ResultView, resultView } from '../../views/search/result-view.ts';
import { find } from '../find.ts';
import { ask, rehearse } from './engine.ts';

/** Hits of either kind at first, and how many more at a time. */
const PER_PAGE = 10;
const PAUSE_MS = 200;

/** The search page: what is asked stands in the address. */
export function answerIn(root: HTMLElement): void {
  const input = find<HTMLInputElement>(root, 'input');
  const place = find(root, '.search-results');
  const status = find(root, 'output');
  let asked: string | undefined;
  let timer = 0;

  const show = async (text: string, most: number) => {
    asked = text;
    if (text === '') return tell('', null);
    try {
      const view = resultView(text, await ask(text, { interventions: most, others: most }));
      if (text === asked) tell(view.status, <Results view={view} onMore={() => void more(text, most)} />);
    } catch {
      if (text !== asked) return;
      // The same question may be put again.
      asked = undefined;
      tell('Sökningen gick inte att ladda. Kontrollera anslutningen och försök igen.', <OtherWays near={[]} />);
    }
  };
  const more = async (text: string, most: number) => {
    const before = place.querySelectorAll('.hit-title').length;
    await show(text, most + PER_PAGE);
    place.querySelectorAll<HTMLElement>('.hit-title')[before]?.focus();
  };
  const tell = (said: string, content: Parameters<typeof render>[0]) => {
    status.textContent = said;
    render(content, place);
  };
  const put = (how: 'pushState' | 'replaceState') => {
    const text = input.value.trim();
    if (text === asked) return;
    history[how](null, '', text === '' ? location.pathname : `?${new URLSearchParams({ q: text })}`);
    void show(text, PER_PAGE);
  };
  const restore = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void show(input.value.trim(), PER_PAGE);
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    put('pushState');
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => put('replaceState'), PAUSE_MS);
  });
  addEventListener('popstate', restore);
  if (input.value.trim() === '') restore();
  else put('replaceState');
  if (asked === '') void rehearse((answer) => render(<Results view={resultView('', answer)} onMore={() => undefined} />, document.createElement('div')));
}

function Results({ view, onMore }: { readonly view: ResultView; readonly onMore: () => void }) {
  const left = view.left.interventions + view.left.others;
  return (
    <>
      <SearchNotes view={view} />
      {view.total === 0 && <OtherWays near={view.near} />}
      <Hits groups={view.groups} compare />
      {left > 0 && (
        <p class="more">
          <button class="button quiet" type="button" onClick={onMore}>
            Visa fler av {count(left, 'träff', 'träffar')} till
          </button>
        </p>
      )}
    </>
  );
}
