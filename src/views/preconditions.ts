import type { Catalogue } from '../domain/catalogue.ts';

export interface PreconditionView {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

export function preconditionViews({ vocabularies }: Catalogue): PreconditionView[] {
  return vocabularies.preconditions.map(({ id, label, description, questions }) => ({ id, label, description, questions }));
}
