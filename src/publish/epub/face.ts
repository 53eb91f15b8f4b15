import { drawIllustration, illustrationSize } from '../../figures/illustrations/illustration.ts';
import type { IllustrationName } from '../../schemas/illustration.ts';
import type { Colour } from './colours.ts';
import { colourOf } from './colours.ts';

/** Path in the EPUB of the drawing that chapters have as their face. */
export function faceFile(name: IllustrationName): string {
  return `pictures/${name}.svg`;
}

/** The drawing as a file, which all chapters share: on the paper of the site, light or dark as the reader has it. */
export function drawFace(name: IllustrationName, colours: ReadonlyMap<string, Colour>): string {
  const { width, height } = illustrationSize;
  const inks = { sheet: 'var(--sheet)', ink: 'var(--ink)', accent: 'var(--accent)', ground: 'var(--ground)' } as const;
  const colourFor = (ink: string) => colourOf(colours, ink === 'paper' ? 'paper' : `drawing-${ink}`);
  const drawing = `<rect width="100%" height="100%" fill="var(--paper)"/>${drawIllustration(name, inks)}`.replaceAll(
    /(fill|stroke)="var\(--(\w+)\)"/g,
    (_paint, attribute: string, ink: string) => `${attribute}="${colourFor(ink).light}" class="${attribute}-${ink}"`,
  );
  const dark = ['paper', ...Object.keys(inks)].flatMap((ink) =>
    ['fill', 'stroke'].map((attribute) => `.${attribute}-${ink}{${attribute}:${colourFor(ink).dark}}`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<style>@media (prefers-color-scheme:dark){${dark.join('')}}</style>`,
    `${drawing}</svg>\n`,
  ].join('');
}
