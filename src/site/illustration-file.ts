import { drawIllustration, illustrationSize } from '../figures/illustrations/illustration.ts';
import type { IllustrationName } from '../schemas/illustration.ts';
import { withBase } from './address.ts';

/** Where in its file the drawing is, so that pages can show it in their own colours. */
const place = 'drawing';

/** The address by which a page shows a drawing: file and place in it. */
export function illustrationAddress(name: IllustrationName): string {
  return `${withBase(`/illustrations/${name}.svg`)}#${place}`;
}

/** The file of a drawing: by itself in the light colours, on a page in those of the page. */
export function illustrationFile(name: IllustrationName): string {
  const { width, height } = illustrationSize;
  const drawing = drawIllustration(name, {
    sheet: 'var(--drawing-sheet,#fffdf8)',
    ink: 'var(--drawing-ink,#1c1f23)',
    accent: 'var(--drawing-accent,#0b5d66)',
    ground: 'var(--drawing-ground,#1c1f23)',
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="${place}">${drawing}</g></svg>\n`;
}
