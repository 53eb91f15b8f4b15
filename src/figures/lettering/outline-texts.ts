import { letter, widthOf } from './lettering.ts';

/**
 * Returns an SVG of ours with outlines in place of its texts, for pictures that are made where the font may be
 * missing. It knows what charts write: `x`, `y`, `fill` and `font-weight` at a text, `text-anchor` and `fill` at
 * groups, `font-size` at the picture and at texts.
 */
export function outlineTexts(svg: string): string {
  const around: Attributes[] = [{}];
  return svg.replaceAll(tagOrText, (part: string, ...[tag, written = '', content = '']: (string | undefined)[]) => {
    const outer = around.at(-1) ?? {};
    if (tag === undefined) {
      around.pop();
      return part;
    }
    const own = { ...outer, ...attributesOf(written) };
    if (tag !== 'text') {
      around.push(own);
      return part;
    }
    const text = unescapeText(content);
    const setting = { size: Number(own['font-size']), weight: own['font-weight'] === '600' ? 600 : 400 } as const;
    const shift = { start: 0, middle: 0.5, end: 1 }[own['text-anchor'] ?? 'start'] ?? 0;
    const x = Number(own['x']) - shift * widthOf(text, setting);
    return letter(text, { ...setting, x, y: Number(own['y']), fill: own['fill'] ?? 'none' });
  });
}

type Attributes = Partial<Record<string, string>>;

const tagOrText = /<(svg|g|text)((?: [^>]*)?)>(?:(?<=<text[^>]*>)([^<]*)<\/text>)?|<\/(?:svg|g)>/g;

function attributesOf(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
