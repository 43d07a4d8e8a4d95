import { joinWords, uncapitalised } from '../views/format.ts';
import { type Answer, readAnswers, summarise, whereToBegin, writeAnswers } from '../views/self-assessment.ts';
import { find } from './find.ts';

/** A self-assessment whose answers stand in the address and nowhere else: after its #, which no browser sends to a server. */
class SelfAssessment extends HTMLElement {
  connectedCallback(): void {
    const form = find<HTMLFormElement>(this, 'form');
    this.#restore(form);
    form.addEventListener('change', () => {
      const parameters = writeAnswers(this.#answers(form), this.#questions());
      history.replaceState(null, '', parameters.size === 0 ? location.pathname : `#${parameters}`);
      this.#tell(form);
    });
    find(form, 'button').addEventListener('click', () => {
      form.reset();
      form.dispatchEvent(new Event('change'));
    });
    addEventListener('hashchange', () => this.#restore(form));
  }

  #restore(form: HTMLFormElement): void {
    const answers = readAnswers(new URLSearchParams(location.hash.slice(1)), this.#questions());
    for (const input of form.querySelectorAll<HTMLInputElement>('input')) input.checked = answers.get(input.name) === input.value;
    this.#tell(form);
  }

  #answers(form: HTMLFormElement): Map<string, Answer> {
    const given = [...new FormData(form)].map(([name, value]): [string, Answer] => [name, value as Answer]);
    return new Map(given);
  }

  #parts(): { element: HTMLElement; label: string; questions: string[] }[] {
    return [...this.querySelectorAll<HTMLElement>('[data-precondition]')].map((element) => ({
      element,
      label: element.dataset['label'] ?? '',
      questions: (element.dataset['questions'] ?? '').split(' '),
    }));
  }

  #questions(): string[] {
    return this.#parts().flatMap(({ questions }) => questions);
  }

  #tell(form: HTMLFormElement): void {
    const answers = this.#answers(form);
    const parts = this.#parts();
    for (const { element, questions } of parts) find(element, 'output').textContent = summarise(questions, answers);
    const first = whereToBegin(parts, answers).map(({ label }) => uncapitalised(label));
    find(this, '.begin').textContent =
      answers.size === 0
        ? 'När ni har svarat står här vilka förutsättningar som saknar mest.'
        : first.length === 0
          ? 'Enligt svaren saknas inget. Följ upp att det fortsätter så.'
          : `Här saknas mest: ${joinWords(first)}.`;
  }
}

customElements.define('self-assessment', SelfAssessment);
