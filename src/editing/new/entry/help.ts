import type { NewKind } from './questions.ts';

const WORDS: Readonly<Record<NewKind, readonly string[]>> = {
  evaluations: ['evaluation', 'utvardering', 'utvärdering'],
  interventions: ['intervention', 'insats'],
  examples: ['example', 'exempel'],
  sources: ['source', 'kalla', 'källa'],
};
export const KIND_LABELS: Readonly<Record<NewKind, string>> = {
  evaluations: 'Utvärdering',
  interventions: 'Insats',
  examples: 'Lärande exempel',
  sources: 'Källa',
};

/** The kind that a word of the command stands for, in English or Swedish. */
export function kindOf(word: string): NewKind | undefined {
  return (Object.keys(WORDS) as NewKind[]).find((kind) => WORDS[kind].includes(word.toLowerCase()));
}

export const HELP = `Lägger till en post i katalogen. Utan flaggor ställs frågorna en i taget.

  npm run new                                  frågar vad som ska läggas till
  npm run new -- utvardering                   eller insats, exempel, kalla
  npm run new -- utvardering --answers fil.yml svaren ur en fil, med samma fält som en färdig post
  npm run new -- utvardering --title "…" --evaluators ifau,sbu --sample.description "…" \\
      --findings.0.intervention ips --findings.0.outcome arbete …
                                               varje fält är en flagga; listor numreras från 0
  npm run new -- insats --text.Syfte "…"       första meningen under en rubrik

  npm run new -- kalla --ris fil.ris           källor ur Zotero, EndNote med flera
  npm run new -- kalla --bibtex fil.bib        BibTeX
  npm run new -- kalla --csl fil.json          CSL-JSON

  --dry-run   visar filerna och skriver ingenting
  --anda      skriver fast något liknande redan finns
  --help      visar det här

Alla fält står i docs/innehall.md. Saknas ett svar och ingen kan frågas sägs allt som saknas på en gång.
En fil med källor får innehålla flera. De som redan finns hoppas över.`;
