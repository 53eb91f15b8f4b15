import { readFileSync } from 'node:fs';

/**
 * Makes an inlined diagram into a file of its own: the site's colour variables become the colours of
 * the light theme, and the picture gets its background and font.
 * @throws Error when the SVG uses a variable that the stylesheet does not define.
 */
export function standaloneSvg(svg: string, stylesheet = readFileSync('src/styles/diagrams.css', 'utf8')): string {
  const light = new Map(
    [...stylesheet.matchAll(/(--diagram-[\w-]+):\s*light-dark\((#\w+),/g)].map(([, name, colour]) => [name, colour]),
  );
  const coloured = svg.replaceAll(/var\((--diagram-[\w-]+)\)/g, (_use, name: string) => {
    const colour = light.get(name);
    if (colour === undefined)
      throw new Error(`The diagram uses ${name}, which src/styles/diagrams.css does not define.`);
    return colour;
  });
  const named = coloured.includes('xmlns=')
    ? coloured
    : coloured.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return named.replace(
    /<svg([^>]*)>/,
    `<svg$1 font-family="Inter, sans-serif"><rect width="100%" height="100%" fill="${light.get('--diagram-surface')}"/>`,
  );
}
