import { advance } from '../geometry/font.ts';
import type { Face } from '../geometry/font.ts';

/** The lines of a text that is as wide as `width` at most; a word that is wider stands alone. */
export function wrapText(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && advance(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
