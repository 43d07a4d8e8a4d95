/** A thing in the words of schema.org. */
export interface Thing {
  readonly '@type': string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** Things as the text of a script element. It can't end the element: every "<" is written as its code, which JSON reads alike. */
export function scriptText(things: readonly Thing[]): string {
  const [only, ...more] = things;
  const whole = only !== undefined && more.length === 0 ? { '@context': CONTEXT, ...only } : { '@context': CONTEXT, '@graph': things };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}

const CONTEXT = 'https://schema.org';
