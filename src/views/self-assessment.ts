/** A self-assessment lives in the address alone: a parameter for each answered statement. */
export const ANSWERS = ['ja', 'delvis', 'nej', 'vet-inte'] as const;
export type Answer = (typeof ANSWERS)[number];

export const ANSWER_TEXTS: Readonly<Record<Answer, string>> = { ja: 'Ja', delvis: 'Delvis', nej: 'Nej', 'vet-inte': 'Vet inte' };

/** Answers by the id of the statement. A statement without an answer isn't there. */
export type Answers = ReadonlyMap<string, Answer>;

/** The answers that an address holds, for the statements that exist. */
export function readAnswers(parameters: URLSearchParams, questions: readonly string[]): Answers {
  return new Map(
    questions.flatMap((id): [string, Answer][] => {
      const answer = ANSWERS.find((value) => value === parameters.get(id));
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** The parameters that bring the answers back, in the order of the statements. */
export function writeAnswers(answers: Answers, questions: readonly string[]): URLSearchParams {
  return new URLSearchParams(
    questions.flatMap((id) => {
      const answer = answers.get(id);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** What the answers about one precondition come to, in words. There is no score: a "nej" says where to begin. */
export function summarise(questions: readonly string[], answers: Answers): string {
  const given = questions.flatMap((id) => answers.get(id) ?? []);
  if (given.length === 0) return 'Inga svar än.';
  const number = (answer: Answer) => given.filter((value) => value === answer).length;
  const parts = ANSWERS.filter((answer) => number(answer) > 0).map((answer) => `${number(answer)} ${ANSWER_TEXTS[answer].toLocaleLowerCase('sv')}`);
  const missing = questions.length - given.length;
  return `${parts.join(', ')}${missing === 0 ? '' : `, ${missing} utan svar`}.`;
}

/** The preconditions to begin with: those where most is missing, in their own order where equal. Empty where nothing is missing. */
export function whereToBegin<T extends { readonly questions: readonly string[] }>(preconditions: readonly T[], answers: Answers): T[] {
  const lacking = ({ questions }: T) =>
    questions.reduce((sum, id) => {
      const answer = answers.get(id);
      return sum + (answer === 'nej' ? 2 : answer === 'delvis' || answer === 'vet-inte' ? 1 : 0);
    }, 0);
  const most = Math.max(0, ...preconditions.map(lacking));
  return most === 0 ? [] : preconditions.filter((precondition) => lacking(precondition) === most);
}
