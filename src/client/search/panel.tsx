import { render } from 'preact';
import { Hits } from '../../components/search/Hits.tsx';
import { OtherWays, SearchNotes } from '../../components/search/SearchNotes.tsx';

import { asking, type ResultView, resultView } from '../../views/search/result-view.ts';
import { find } from '../find.ts';
import { ask, rehearse } from './engine.ts';
import { latest } from './latest.ts';

/** Hits in the panel beneath the box: enough to choose among without scrolling, and no more to fetch at every letter. */
const WANTED = { interventions: 5, others: 3 };
/** How long somebody stops writing before a screen reader is told, in milliseconds: it would read every letter's answer. */
const PAUSE_MS = 500;

/** Shows hits beneath the box as somebody writes. Enter goes to the search page, arrows go through the hits, Escape closes. */
export function answerIn(root: HTMLElement): void {
  const input = find<HTMLInputElement>(root, 'input');
  const panel = find(root, '.search-panel');
  const status = find(root, 'output');
  let timer = 0;
  let asked = '';

  const tell = (said: string) => {
    clearTimeout(timer);
    status.textContent = '';
    timer = window.setTimeout(() => {
      status.textContent = said;
    }, PAUSE_MS);
  };
  const close = () => {
    panel.hidden = true;
    tell('');
  };
  const show = (content: Parameters<typeof render>[0], said: string) => {
    render(content, panel);
    tell(said);
    panel.hidden = false;
  };
  const answer = async () => {
    asked = input.value.trim();
    if (asked === '') return close();
    const text = asked;
    try {
      const view = resultView(text, await ask(text, WANTED));
      if (text === asked) show(<Panel text={text} view={view} />, view.total === 0 ? view.status : `${view.status} Pil ned går till träffarna.`);
    } catch {
      if (text === asked) show(<Failure />, 'Sökningen gick inte att ladda.');
    }
  };
  const write = latest(answer);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !panel.hidden) {
      close();
      input.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !panel.hidden) {
      const stops = [input, ...panel.querySelectorAll('a')];
      const at = stops.indexOf(document.activeElement as HTMLInputElement);
      stops.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % stops.length)?.focus();
    } else return;
    event.preventDefault();
  };
  input.addEventListener('input', write);
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && input.value.trim() === asked) panel.hidden = false;
  });
  root.addEventListener('keydown', press);
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !root.contains(target)) close();
  });
  if (input.value.trim() !== '') write();
  else void rehearse((answer) => render(<Panel text="" view={resultView('', answer)} />, document.createElement('div')));
}

function Panel({ text, view }: { readonly text: string; readonly view: ResultView }) {
  return (
    <>
      <p class="panel-status" aria-hidden="true">
        {view.status}
      </p>
      <SearchNotes view={view} />
      {view.total === 0 && <OtherWays near={view.near} />}
      <Hits groups={view.groups} compare={false} />
      {view.left.interventions + view.left.others > 0 && (
        <p class="panel-all">
          <a href={asking(text)}>Visa alla {view.total} träffar</a>
        </p>
      )}
    </>
  );
}

function Failure() {
  return (
    <>
      <p>Sökningen gick inte att ladda. Kontrollera anslutningen och skriv igen.</p>
      <OtherWays near={[]} />
    </>
  );
}
