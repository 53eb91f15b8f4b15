import { advance } from '../geometry/font.ts';
import type { Face } from '../geometry/font.ts';

/** The lines of a text, none wider than `width` pixels; a word that is wider is broken anywhere. */
export function wrapText(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && advance(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, width, face));
  }
  return lines;
}

function pieces(word: string, width: number, face: Face): string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ''}${letter}`;
    if (advance(longer, face) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
