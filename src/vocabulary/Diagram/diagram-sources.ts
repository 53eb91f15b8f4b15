export interface DiagramSource {
  readonly id: string;
  /** Where the id stands in the Mermaid source, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A comment, so that the diagram stays plain Mermaid wherever it is taken. */
const SOURCES = /^\s*%%\s*Sources?:/i;

/** The sources that a diagram of a chapter names, as in `%% Sources: first-id, second-id`, in the order written. */
export function diagramSources(mermaid: string): DiagramSource[] {
  return mermaid.split('\n').flatMap((text, index) => {
    const [opening] = SOURCES.exec(text) ?? [];
    if (opening === undefined) return [];
    return [...text.slice(opening.length).matchAll(/[^\s,;]+/g)].map(({ 0: id, index: at }) => ({
      id,
      line: index + 1,
      column: opening.length + at + 1,
    }));
  });
}
