import { readFileSync } from 'node:fs';
import type { Colour } from './colours.ts';
import { colourOf } from './colours.ts';

/**
 * The style sheet of the EPUB. Colours stand in it plainly, once for the light and once for the dark. In the light only
 * figures have any, which bring their own ground; in the dark the page has them too, for readers that would leave it
 * white around dark figures.
 */
export function styleSheet(
  colours: ReadonlyMap<string, Colour>,
  layout = readFileSync('src/publish/epub/book.css', 'utf8'),
): string {
  const painted = painting.map(([selector, property, name]) => {
    const { light, dark } = colourOf(colours, name);
    return { light: `${selector} { ${property}: ${light}; }`, dark: `${selector} { ${property}: ${dark}; }` };
  });
  // The light colours of drawings stand in their attributes.
  const drawn = [...colours]
    .filter(([name]) => name.startsWith('diagram-'))
    .flatMap(([name, { dark }]) =>
      ['fill', 'stroke'].map((attribute) => `.${attribute}-${name} { ${attribute}: ${dark}; }`),
    );
  const page = paintingOfPage.map(
    ([selector, property, name]) => `${selector} { ${property}: ${colourOf(colours, name).dark}; }`,
  );
  const dark = [...page, ...painted.map((rule) => rule.dark), ...drawn].map((rule) => `  ${rule}`);
  return [layout, ...painted.map((rule) => rule.light), '@media (prefers-color-scheme: dark) {', ...dark, '}', ''].join(
    '\n',
  );
}

/** What has a colour in the dark alone: selector, property, name of the colour. */
const paintingOfPage = [
  ['html, body', 'background-color', 'paper'],
  ['html, body', 'color', 'text'],
  ['a', 'color', 'accent'],
] as const;

/** What has a colour, beside the drawings. */
const painting: readonly (readonly [string, string, string])[] = [
  ['.diagram', 'background-color', 'diagram-surface'],
  ['.diagram', 'color', 'diagram-text'],
  ['.diagram', 'border-color', 'diagram-border'],
  ['.diagram a', 'color', 'diagram-accent'],
  ['.diagram th, .diagram td', 'border-color', 'diagram-border'],
  ...['tenant', 'landlord', 'other', 'up', 'degraded', 'down'].flatMap((kind) => [
    [`.swatch.${kind}`, 'border-color', `diagram-${kind}`] as const,
    [`.swatch.${kind}`, 'background-color', `diagram-${kind}-surface`] as const,
  ]),
  ['.swatch.capability', 'border-color', 'diagram-accent'],
  ['.swatch.capability', 'background-color', 'diagram-accent-surface'],
  ...['1', '2', '3', '4', 'tenant', 'landlord'].map(
    (line) => [`.legend .colour-${line}::before`, 'border-color', `diagram-${line}`] as const,
  ),
];
