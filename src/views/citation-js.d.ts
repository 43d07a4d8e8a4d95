declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    /** Fields by the tags of RIS, one object for each record. */
    format(format: 'ris', options: { type: 'object' }): readonly Readonly<Record<string, string | readonly string[]>>[];
    /** Fields of BibTeX, escaped for LaTeX. */
    format(format: 'bibtex', options: { type: 'object' }): readonly { readonly type: string; readonly properties: Readonly<Record<string, string>> }[];
    format(format: 'bibliography', options: { format: 'text' | 'html'; template: string; lang: string }): string;
  }
  export const plugins: {
    readonly input: { chain(data: string, options: { generateGraph: boolean }): readonly Record<string, unknown>[] };
    readonly config: { get(name: '@csl'): { readonly locales: { add(name: string, xml: string): void } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
