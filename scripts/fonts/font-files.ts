import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { cutFont } from './cut-font.ts';
import { everyday, neighbours } from './letters.ts';
import { fontStyles } from './font-styles.ts';

/** What every page needs, what else the first file of a font holds, and letters of languages around, from its second. */
type FontPart = 'everyday' | 'rest' | 'neighbours';

export interface FontFile {
  /** Of the cut, without its ending. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weights: readonly [number, number];
  readonly letters: string;
  readonly part: FontPart;
  readonly content: Buffer;
}

/** The files in `src/styles/fonts`, by name: the fonts of the site as far as they are used, and the style sheet for them. */
export async function fontFiles(): Promise<Map<string, Buffer>> {
  const files = (await Promise.all(fonts.map(cutParts))).flat();
  const styles = Buffer.from(await fontStyles(files));
  return new Map([...files.map(({ name, content }) => [`${name}.woff2`, content] as const), ['fonts.css', styles]]);
}

async function cutParts({ name, source, family, style, weights, features, evenKerning }: Font): Promise<FontFile[]> {
  const font = readFont(source);
  const parts = [
    { name, font, letters: everyday, part: 'everyday' },
    { name: `${name}-rest`, font, letters: rest, part: 'rest' },
    { name: `${name}-neighbours`, font: readFont(extended(source)), letters: neighbours, part: 'neighbours' },
  ] as const;
  return Promise.all(
    parts.map(async ({ font, ...part }) => ({
      ...part,
      family,
      style,
      weights,
      content: await cutFont({ font, letters: part.letters, weights, features, evenKerning }),
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

/** Signs that nobody sees, such as a place where a word may be broken; a page that has one needs no font for it. */
const isUnseen = /\p{Cc}|\p{Cf}|\p{Cn}/u;

/** What is not everyday, of all fonts together: a range that they share takes less room in each page than three. */
const rest = [...new Set(fonts.flatMap(({ source }) => lettersOf(readFont(source))))]
  .filter((letter) => !everyday.includes(letter) && !isUnseen.test(letter))
  .join('');

/** The file of a font that holds the less usual Latin letters. */
function extended(source: string): string {
  return source.replace('-latin-', '-latin-ext-');
}

function readFont(source: string): Buffer {
  return readFileSync(`node_modules/@fontsource-variable/${source}.woff2`);
}

function lettersOf(font: Buffer): string[] {
  return create(font).characterSet.map((code) => String.fromCodePoint(code));
}
