import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import { fromBuffer } from '@capsizecss/unpack';
import { format, resolveConfig } from 'prettier';
import type { FontFile } from './font-files.ts';

/** Returns the style sheet that says where the cuts are, and how fonts of the system stand in for them. */
export async function fontStyles(files: readonly FontFile[]): Promise<string> {
  const rules = [
    // Browsers ask the last rule of a family first: the rest is loaded where the everyday letters do not suffice.
    ...files.filter(({ isRest }) => isRest).map((file) => faceOf(file, 'optional')),
    ...files.filter(({ isRest }) => !isRest).map((file) => faceOf(file, 'optional')),
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
 * shown in those of the system, which are given the same measures. Diagrams change theirs, because their boxes
 * were measured in it, and nothing moves with them.
 */`;

function faceOf({ name, family, style, weights, isRest }: FontFile, display: 'optional' | 'swap'): string {
  return rule([
    `font-family: '${family}'`,
    `src: url('./${name}.woff2') format('woff2')`,
    `font-weight: ${weights.join(' ')}`,
    ...(style === 'italic' ? ['font-style: italic'] : []),
    `font-display: ${display}`,
    ...(isRest ? ['unicode-range: U+22-FF, U+131, U+152-153, U+2BB-2DC, U+300-323, U+2000-2215'] : []),
  ]);
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
