import type { CertaintyLevel } from '../views/labels.ts';
import { routes } from '../views/routes.ts';

/** The marks of the catalogue for what the browser draws: the same HTML as the Astro components of the same names. */

export function Icon({ name }: { readonly name: string }) {
  return (
    <svg width="24" height="24" aria-hidden="true">
      <use href={`${routes.asset('marks.svg')}#${name}`} />
    </svg>
  );
}

export function Verdict({ verdict, text }: { readonly verdict: string; readonly text: string }) {
  return (
    <span class="verdict" data-verdict={verdict}>
      <Icon name={verdict} />
      <span class="text">{text}</span>
    </span>
  );
}

export function Certainty({ certainty, text }: { readonly certainty: CertaintyLevel; readonly text: string }) {
  return (
    <span class="certainty">
      <Icon name={`tillforlitlighet-${certainty}`} />
      <span class="text">{text}</span>
    </span>
  );
}

export function Warning({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <p class="warning">
      <Icon name="varning" />
      <span class="text">{text}</span>
    </p>
  );
}
