/** Colours that mermaid's code holds fixed, outside its themes, and what they stand for here. */
export function literalToken(hex: string): string | undefined {
  const series = CATEGORIES.indexOf(hex);
  return series >= 0 ? `--diagram-${(series % 8) + 1}` : LITERALS[hex];
}

/** d3's schemeTableau10, which sankey takes its colours from. */
const CATEGORIES = [
  '#4e79a7',
  '#f28e2c',
  '#e15759',
  '#76b7b2',
  '#59a14f',
  '#edc949',
  '#af7aa1',
  '#ff9da7',
  '#9c755f',
  '#bab0ab',
];

const LITERALS: Record<string, string> = {
  '#000000': '--diagram-text',
  '#333333': '--diagram-text',
  '#444444': '--diagram-muted',
  '#666666': '--diagram-muted',
  '#808080': '--diagram-muted',
  '#999999': '--diagram-muted',
  '#d3d3d3': '--diagram-border',
  '#dddddd': '--diagram-border',
  '#eaeaea': '--diagram-surface-2',
  '#eeeeee': '--diagram-surface-2',
  '#f4f4f4': '--diagram-surface-2',
  '#edf2ae': '--diagram-note',
  '#ffffff': '--diagram-surface',
  '#087ebf': '--diagram-accent',
  '#0000ff': '--diagram-accent',
};
