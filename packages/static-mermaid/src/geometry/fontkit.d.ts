declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    /** The box around the control points of the outline. */
    readonly cbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    /** The outline in units of the font, upwards. */
    readonly path: { toSVG: () => string };
  }
  export interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number }[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    /** Code points of what it holds. */
    readonly characterSet: readonly number[];
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    layout: (text: string, features?: readonly string[], script?: string) => GlyphRun;
    hasGlyphForCodePoint: (codePoint: number) => boolean;
  }
  export function create(data: Uint8Array): Font;
}
