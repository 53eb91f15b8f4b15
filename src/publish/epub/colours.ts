import { readFileSync } from 'node:fs';

/** A colour of the site, in the light and in the dark. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

const sheetsOfSite = ['src/styles/tokens.css', 'src/styles/diagrams.css'];

/** The colours of the site by the names of their variables, without the dashes in front. */
export function coloursOfSite(
  sheets: readonly string[] = sheetsOfSite.map((file) => readFileSync(file, 'utf8')),
): ReadonlyMap<string, Colour> {
  const pairs = sheets.flatMap((sheet) => [...sheet.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)]);
  return new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/**
 * The colour of a name.
 * @throws Error where the site has none.
 */
export function colourOf(colours: ReadonlyMap<string, Colour>, name: string): Colour {
  const colour = colours.get(name);
  if (!colour) throw new Error(`It asks for the colour --${name}, which ${sheetsOfSite.join(' and ')} do not define`);
  return colour;
}

/** The name of the colour that a value asks for, such as `var(--diagram-text)`; undefined where it is a plain colour. */
export function namedColour(value: string): string | undefined {
  return /^var\(--([\w-]+)(?:,[^)]*)?\)$/.exec(value)?.[1];
}
