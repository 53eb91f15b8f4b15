import { line } from 'd3-shape';
import { languageAttributes } from '../../i18n/direction.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../i18n/passage.ts';
import type { ChartSize } from './chart-sizes.ts';
import type { Spot } from './boxes.ts';

/** A coordinate as exact as it can be seen: to one decimal. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Lines through the spots of each piece, as path data. */
export function pathThrough(pieces: readonly (readonly Spot[])[]): string {
  return pieces.map((spots) => straight(spots)).join('');
}

const straight = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

/** Single spots, as path data: lines without length, which round ends make into dots. */
export function spotsOf(spots: readonly Spot[]): string {
  return spots.map(({ x, y }) => `M${coordinate(x)},${coordinate(y)}h0`).join('');
}

/** Words as SVG text, which say of themselves where they are in another language than the drawing. */
export function textAt({ text, language: own }: Passage, { x, y }: Spot, language: Language, attributes = ''): string {
  const { lang } = languageAttributes(own, language);
  const all = [`x="${coordinate(x)}"`, `y="${coordinate(y)}"`, attributes, lang && `lang="${lang}"`];
  return `<text ${all.filter(Boolean).join(' ')}>${escapeText(text)}</text>`;
}

/** One row of text whose upper edge is given, in the letters of a chart. */
export function rowAt(
  words: Passage,
  { x, y }: Spot,
  { size, language }: { size: Pick<ChartSize, 'lineHeight' | 'font'>; language: Language },
  attributes: string,
): string {
  return textAt(words, { x, y: y + size.lineHeight / 2 + size.font * 0.36 }, language, attributes);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
