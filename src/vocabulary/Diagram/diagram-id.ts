/**
 * The words behind `mermaid` on the opening line of a diagram's fence. There should be one, the diagram's
 * permanent id, the same in both languages.
 */
export function diagramId(meta: string | null | undefined): string | undefined {
  return meta?.trim().replaceAll(/\s+/g, ' ') || undefined;
}
