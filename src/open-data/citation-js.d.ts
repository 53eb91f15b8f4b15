declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(format: string): unknown;
  }
  export const plugins: { config: { get(name: string): { format: { asciiOnly: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
