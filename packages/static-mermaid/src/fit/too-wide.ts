import { DiagramError } from '../diagram-error.ts';
import { lineOf } from '../mermaid/source-lines.ts';
import type { DiagramText } from '../types.ts';
import { LEAST_LABEL } from './label-size.ts';

/** The refusal of a diagram that no layout makes fit its column, with the labels to shorten. */
export function tooWide(width: number, column: number, { nodes, edges }: DiagramText, source: string): DiagramError {
  const labels = [...new Set([...nodes, ...edges].flatMap(({ label = '' }) => (label === '' ? [] : [label])))];
  const longest = labels.toSorted((a, b) => b.length - a.length).slice(0, 3);
  return new DiagramError({
    message: `This diagram would be ${Math.ceil(width)} pixels wide in a column of ${column}: its labels would be smaller than ${LEAST_LABEL} pixels.`,
    line: lineOf(source, longest[0] ?? ''),
    hint: `Shorten its longest labels (${longest.map((label) => `“${label}”`).join(', ')}), set fewer nodes next to each other, or cut it in two.`,
  });
}
