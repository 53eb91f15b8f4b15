import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import { fromBuffer } from '@capsizecss/unpack';
import { format, resolveConfig } from 'prettier';
import type { FontFile } from './font-files.ts';

/**
 * Returns the style sheet of each page, that says where the cuts are, and how fonts of the system stand in for them.
 * Those for neighbours are named among the fonts of other alphabets.
 */
export async function fontStyles(files: readonly FontFile[]): Promise<string> {
  const rules = [
    ...files.filter(({ part }) => part === 'rest').map((file) => faceOf(file, 'optional')),
    ...files.filter(({ part }) => part === 'everyday').map((file) => faceOf(file, 'optional')),
    ...files.filter(({ name }) => name === 'inter').map((file) => faceOf({ ...file, family: 'Drawn' }, 'swap')),
  ];
  for (const stand of standIns) {
    const file = files.find(({ name }) => name === stand.name);
    if (file) rules.push(await standInFace(stand, file.content));
  }
  return format([notice, ...rules].join('\n'), { ...(await resolveConfig('fonts.css')), parser: 'css' });
}

const notice = `/*
 * Written by npm run fonts; what is cut, and why, is said in scripts/fonts. Licences: public/font-licences.txt.
 * Text waits for no font and never changes its font while it is read: a page whose fonts are not there at once is
 * shown in those of the system, which are given the same measures. Measured over a slow line, a font that comes later
 * (swap) moves text by up to 0.086 (cumulative layout shift), even so, and this way (optional) by 0. Diagrams change
 * theirs, because their boxes were measured in it, and nothing moves with them.
 */`;

function faceOf({ name, family, style, weights, letters, part }: FontFile, display: 'optional' | 'swap'): string {
  return rule([
    `font-family: '${family}'`,
    `src: url('./${name}.woff2') format('woff2')`,
    `font-weight: ${weights.join(' ')}`,
    ...(style === 'italic' ? ['font-style: italic'] : []),
    `font-display: ${display}`,
    // The rest is loaded where a page has one of its letters.
    ...(part === 'rest' ? [`unicode-range: ${rangesOf(letters)}`] : []),
  ]);
}

/** Code points as CSS lists them; those that follow on each other as one range. */
function rangesOf(letters: string): string {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const starts = codes.filter((code, index) => code - 1 !== codes[index - 1]);
  const ends = codes.filter((code, index) => code + 1 !== codes[index + 1]);
  const hex = (code = 0) => code.toString(16);
  return starts
    .map((start, index) => (start === ends[index] ? `U+${hex(start)}` : `U+${hex(start)}-${hex(ends[index])}`))
    .join(', ');
}

interface StandIn {
  /** The cut it stands in for. */
  readonly name: string;
  readonly family: string;
  readonly metrics: Parameters<typeof createFontStack>[0][number];
  /** Names under which systems have it, or one of the same measures. */
  readonly local: readonly string[];
}

const standIns: readonly StandIn[] = [
  { name: 'inter', family: 'Inter fallback', metrics: arial, local: ['Arial', 'Liberation Sans', 'Helvetica'] },
  { name: 'inter', family: 'Inter fallback 2', metrics: roboto, local: ['Roboto'] },
  { name: 'source-serif', family: 'Source Serif fallback', metrics: georgia, local: ['Georgia', 'Gelasio'] },
  { name: 'source-serif', family: 'Source Serif fallback 2', metrics: notoSerif, local: ['Noto Serif'] },
];

/** Makes letters of a font of the system as wide, and its lines as high, as those of the cut. */
async function standInFace({ family, metrics, local }: StandIn, font: Buffer): Promise<string> {
  const { fontFaces } = createFontStack([await fromBuffer(font), metrics], { fontFaceFormat: 'styleObject' });
  const [face] = fontFaces.map((one) => one['@font-face']);
  if (!face) throw new Error(`There are no measures for ${family}.`);
  const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride } = face;
  const measures = {
    'size-adjust': sizeAdjust,
    'ascent-override': ascentOverride,
    'descent-override': descentOverride,
    'line-gap-override': lineGapOverride,
  };
  return rule([
    `font-family: '${family}'`,
    `src: ${local.map((name) => `local('${name}')`).join(', ')}`,
    // What is left out is the same in both.
    ...Object.entries(measures).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])),
  ]);
}

function rule(declarations: readonly string[]): string {
  return `@font-face {\n${declarations.map((one) => `  ${one};\n`).join('')}}\n`;
}
