import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { cutFont } from './cut-font.ts';
import { everyday } from './letters.ts';
import { fontStyles } from './font-styles.ts';

export interface FontFile {
  /** Of the cut, without its ending. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weights: readonly [number, number];
  /** What it holds that is not everyday. */
  readonly isRest: boolean;
  readonly content: Buffer;
}

/** The files in `src/styles/fonts`, by name: the fonts of the site as far as they are used, and the style sheet for them. */
export async function fontFiles(): Promise<Map<string, Buffer>> {
  const files = (await Promise.all(fonts.map(cutBoth))).flat();
  const styles = Buffer.from(await fontStyles(files));
  return new Map([...files.map(({ name, content }) => [`${name}.woff2`, content] as const), ['fonts.css', styles]]);
}

async function cutBoth({ name, source, family, style, weights, features, evenKerning }: Font): Promise<FontFile[]> {
  const font = readFileSync(`node_modules/@fontsource-variable/${source}.woff2`);
  const all = lettersOf(font);
  const parts = [
    { name, letters: everyday, isRest: false },
    { name: `${name}-rest`, letters: all.filter((letter) => !everyday.includes(letter)).join(''), isRest: true },
  ];
  return Promise.all(
    parts.map(async ({ letters, ...part }) => ({
      ...part,
      family,
      style,
      weights,
      content: await cutFont({ font, letters, weights, features, evenKerning }),
    })),
  );
}

interface Font extends Pick<FontFile, 'name' | 'family' | 'style' | 'weights'> {
  readonly source: string;
  readonly features: readonly string[];
  readonly evenKerning: boolean;
}

const fonts: readonly Font[] = [
  {
    name: 'inter',
    source: 'inter/files/inter-latin-wght-normal',
    family: 'Inter',
    style: 'normal',
    weights: [400, 700],
    features: ['kern', 'tnum', 'ccmp', 'mark', 'mkmk'],
    // Diagrams and charts are measured by static cuts of it, each with its own kerning.
    evenKerning: false,
  },
  {
    name: 'source-serif',
    source: 'source-serif-4/files/source-serif-4-latin-wght-normal',
    family: 'Source Serif 4',
    style: 'normal',
    weights: [400, 650],
    features: ['kern', 'liga', 'ccmp', 'mark', 'mkmk'],
    evenKerning: true,
  },
  {
    name: 'source-serif-italic',
    source: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    family: 'Source Serif 4',
    style: 'italic',
    weights: [400, 650],
    features: ['kern', 'liga', 'ccmp', 'mark', 'mkmk'],
    evenKerning: true,
  },
];

function lettersOf(font: Buffer): string[] {
  return create(font).characterSet.map((code) => String.fromCodePoint(code));
}
