import { Document } from 'yaml';
import type { Content } from '../../../catalogue/read-content.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { toIdentifier } from '../../../domain/identifier.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Answers } from './answers.ts';
import { type Asker, askAll } from './ask.ts';
import { checked, type NewFile, problemsOf, withFiles } from './check-draft.ts';
import { type Draft, draftOf, takenIds } from './draft.ts';
import { type Near, nearDuplicates } from './near.ts';
import type { NewKind } from './questions.ts';

const EVALUATORS = 'src/content/vocabularies/evaluators.yml';

/** What the answers come to: files to write, and what speaks against it. */
export interface Outcome {
  readonly draft: Draft;
  readonly files: readonly NewFile[];
  readonly near: readonly Near[];
  /** A new source that nobody cites yet is no problem here: it is what the editor does next. */
  readonly problems: readonly Problem[];
}

/** The work of adding one entry, with what had to be added on the way to it. */
export class NewEntry {
  readonly kind: NewKind;
  readonly answers: Answers;
  readonly #content: Content;
  readonly #today: string;
  #made: readonly NewFile[] = [];
  #withMade: Content | undefined;

  constructor(kind: NewKind, answers: Answers, content: Content, today: string) {
    this.kind = kind;
    this.answers = answers;
    this.#content = content;
    this.#today = today;
  }

  /** The content with what has been added on the way. */
  catalogue(): Catalogue {
    this.#withMade ??= withFiles(this.#content, this.#made);
    return checked(this.#withMade).catalogue;
  }

  taken(kind: NewKind = this.kind): Set<string> {
    const paths = [...this.#content.files.map(({ path }) => path), ...this.#content.problems.map(({ file }) => file), ...this.#made.map(({ path }) => path)];
    const names = paths.filter((path) => path.includes(`/${kind}/`)).map((path) => path.replace(/^.*\//, '').replace(/\.\w+$/, ''));
    return takenIds(kind, { catalogue: this.catalogue(), names });
  }

  draft(): Draft {
    return draftOf(this.kind, this.answers, this.#today, this.taken());
  }

  outcome(): Outcome {
    const draft = this.draft();
    const files = [...this.#made, draft];
    const problems = problemsOf(files, this.#content).filter(({ rule, file }) => this.kind !== 'sources' || rule !== 'used-entry' || file !== draft.path);
    return { draft, files, near: nearDuplicates(this.kind, this.answers, this.catalogue()), problems };
  }

  /** What can be added on the way to an entry: who evaluated, and a source. */
  make(from: string, asker: Asker): (() => Promise<string>) | undefined {
    if (from === 'evaluators') return () => this.#makeEvaluator(asker);
    return from === 'sources' ? () => this.#makeSource(asker) : undefined;
  }

  async #makeSource(asker: Asker): Promise<string> {
    const answers: Answers = {};
    await askAll(answers, { kind: 'sources', asker, catalogue: () => this.catalogue(), make: () => undefined });
    const draft = draftOf('sources', answers, this.#today, this.taken('sources'));
    this.#add(draft);
    return draft.id;
  }

  async #makeEvaluator(asker: Asker): Promise<string> {
    const ask = (message: string, help: string) =>
      asker.text({ message, help, optional: false, fault: (text) => (text.trim().length < 2 ? 'Skriv namnet.' : undefined) });
    const label = (await ask('Vad heter den som utvärderade?', 'Myndigheten, företaget eller forskarna, med förkortning inom parentes.')) ?? '';
    const description = (await ask('Vem är det?', 'En mening för den som inte känner till namnet.')) ?? '';
    const id = toIdentifier(/\(([^)]+)\)/.exec(label)?.[1] ?? label).slice(0, 60);
    const before = this.#made.find(({ path }) => path === EVALUATORS)?.text ?? this.#content.files.find(({ path }) => path === EVALUATORS)?.text ?? '';
    const text = `${before.trimEnd()}\n${new Document([{ id, label, description }]).toString({ lineWidth: 0 })}`;
    this.#add({ path: EVALUATORS, text });
    return id;
  }

  #add(file: NewFile): void {
    this.#made = [...this.#made.filter(({ path }) => path !== file.path), file];
    this.#withMade = undefined;
  }
}
