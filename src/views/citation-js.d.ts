declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
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
