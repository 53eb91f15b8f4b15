import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

/** How text is set, as far as its width depends on it. */
export interface Face {
  readonly size: number;
  readonly weight: number;
}

/** Heights of a face in pixels, measured from the baseline. */
export interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
}

/** The advance width of text in pixels, shaped as one string with kerning. */
export function advance(text: string, face: Face): number {
  const key = `${face.weight}|${text}`;
  let units = advances.get(key);
  if (units === undefined) {
    if (advances.size >= MOST_KEPT) advances.clear();
    const font = fontOf(face.weight);
    units = font.layout(text).advanceWidth / font.unitsPerEm;
    advances.set(key, units);
  }
  return units * face.size;
}

/** Ascent and descent are whole pixels, as browsers round them for a line box. */
export function metricsOf(face: Face): FaceMetrics {
  const font = fontOf(face.weight);
  const scale = face.size / font.unitsPerEm;
  return {
    ascent: Math.round(font.ascent * scale),
    descent: Math.round(-font.descent * scale),
    xHeight: font.xHeight * scale,
  };
}

/** The characters of a text that the shipped font cannot draw, each once, in order. */
export function missingCharacters(text: string): string[] {
  const font = fontOf(400);
  const missing = [...new Set(text)].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
  return missing.filter((char) => !/[\s\u00ad\u200b]/u.test(char));
}

const WEIGHTS = [400, 500, 600, 700] as const;
const MOST_KEPT = 20_000;
const fonts = new Map<number, Font>();
const advances = new Map<string, number>();
const require = createRequire(import.meta.url);

/**
 * Static instances: fontkit cannot vary a WOFF2 variable font, and browsers give the same widths for both.
 * WOFF rather than WOFF2, whose glyphs are the same: it opens in half the time.
 */
function fontOf(wanted: number): Font {
  const weight = WEIGHTS.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
  let font = fonts.get(weight);
  if (!font) {
    const file = require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`);
    font = create(readFileSync(file));
    fonts.set(weight, font);
  }
  return font;
}
