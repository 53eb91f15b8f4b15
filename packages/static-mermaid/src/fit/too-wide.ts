import { DiagramError } from '../diagram-error.ts';
import { widestWordOf } from '../mermaid/layout.ts';
import { lineOf } from '../mermaid/source-lines.ts';
import type { DiagramText } from '../types.ts';
import { LEAST_LABEL } from './label-size.ts';

/**
 * The refusal of a diagram that no layout makes fit its column, with the labels to shorten: those with the
 * widest words, since all others wrap.
 */
export function tooWide(width: number, column: number, { text, source }: Refused): DiagramError {
  const { nodes, edges } = text;
  const labels = [...new Set([...nodes, ...edges].map(({ label = '' }) => label).filter(Boolean))];
  const widest = labels.toSorted((a, b) => widestWordOf(b) - widestWordOf(a)).slice(0, 3);
  return new DiagramError({
    message: `This diagram is at least ${Math.ceil(width)} pixels wide, too much for a column of ${column}: its labels would be smaller than ${LEAST_LABEL} pixels.`,
    line: lineOf(source, widest[0] ?? ''),
    hint: `Take shorter words for ${widest.map((label) => `“${label}”`).join(', ')}, set fewer nodes next to each other, or cut it in two.`,
  });
}

interface Refused {
  readonly text: DiagramText;
  readonly source: string;
}
