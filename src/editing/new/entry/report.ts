import { formatReport } from '../../../catalogue/report.ts';
import { routes } from '../../../views/routes.ts';
import type { Outcome } from './create.ts';
import type { Near } from './near.ts';
import type { NewKind } from './questions.ts';

const ADDRESS: Readonly<Record<NewKind, (id: string) => string>> = {
  evaluations: routes.evaluation,
  interventions: routes.intervention,
  examples: routes.example,
  sources: routes.source,
};

/** What an editor is told when the files are written, or would have been. */
export function formatCreated(kind: NewKind, { draft, files }: Outcome, dryRun: boolean): string {
  if (dryRun) return [...files.map(({ path, text }) => `Skulle skriva ${path}:\n\n${text.trimEnd()}`), 'Ingenting skrevs.'].join('\n\n');
  const use = kind === 'sources' ? ['Hänvisa till källan där den används. Till dess säger npm run check att ingen post gör det.'] : [];
  const steps = [
    'Läs igenom filen. Det som står som kommentar är frivilligt, men läsaren har nytta av det.',
    ...use,
    'npm run check -- --modified säger om något är fel.',
    `npm run dev visar sidan: http://localhost:4321${ADDRESS[kind](draft.id)}`,
    'npm run diff säger vad ändringen betyder.',
    `git switch --create ${draft.id}, git add src/content, git commit och git push. Öppna sedan ett ändringsförslag.`,
  ];
  return [...files.map(({ path }) => `Skrev ${path}`), '', 'Nästa steg:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

/** What speaks against writing, or '' where nothing does. */
export function formatAgainst({ near, problems, files }: Pick<Outcome, 'near' | 'problems' | 'files'>): string {
  return [near.length === 0 ? '' : formatNear(near), problems.length === 0 ? '' : formatReport(problems, { files: files.length })]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function formatNear(near: readonly Near[]): string {
  return ['Det här kan redan finnas:', ...near.map(({ id, name, why }) => `  ${name} (${id}): ${why}.`)].join('\n');
}

export function formatMissing(missing: readonly string[]): string {
  return [
    missing.length === 1 ? 'Ett svar saknas eller går inte att använda:' : `${missing.length} svar saknas eller går inte att använda:`,
    ...missing.map((line) => `  ${line}`),
    'Ingenting skrevs. Kör i en terminal utan flaggor för att få frågorna en i taget.',
  ].join('\n');
}
