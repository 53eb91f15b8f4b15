import { readColour } from './colours.ts';
import { tokenFor } from './tokens.ts';

/** Colours that stand for tokens of the page until the picture is finished. */
export interface Sentinels {
  /** One colour of its own for each colour-valued theme variable, so that mermaid derives none. */
  readonly themeVariables: Record<string, unknown>;
  /** The sentinel of a token, made on demand. */
  colourOf: (token: string) => string;
  /** The token a sentinel stands for. */
  tokenOf: (hex: string) => string | undefined;
}

/** Gives each colour-valued variable of a resolved theme a colour of its own. */
export function createSentinels(resolved: Record<string, unknown>): Sentinels {
  const tokens = new Map<string, string>();
  const byToken = new Map<string, string>();
  let count = 0;
  const add = (token: string): string => {
    count += 1;
    // Steps of 7 keep neighbours apart when a style sheet rounds a channel.
    const hex = `#f1${(0x1000 + 7 * count).toString(16)}`;
    tokens.set(hex, token);
    return hex;
  };
  const colourOf = (token: string): string => {
    const known = byToken.get(token) ?? add(token);
    byToken.set(token, known);
    return known;
  };
  return { themeVariables: replaceColours(resolved, add), colourOf, tokenOf: (hex) => tokens.get(hex) };
}

function replaceColours(
  values: Record<string, unknown>,
  add: (token: string) => string,
  path = '',
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === 'plotColorPalette') result[name] = PALETTE.map((n) => add(`--diagram-${n}`)).join(',');
    else if (typeof value === 'object' && value !== null) {
      result[name] = replaceColours(value as Record<string, unknown>, add, `${path}${name}.`);
    } else if (typeof value === 'string' && isColour(value)) result[name] = add(tokenFor(path + name));
    else result[name] = FIXED[name] ?? value;
  }
  return result;
}

const PALETTE = [1, 2, 3, 4, 5, 6, 7, 8];

/** Not colours, but they decide how one looks. */
const FIXED: Record<string, unknown> = {
  pieOpacity: '1',
  pieStrokeWidth: '2px',
  pieOuterStrokeWidth: '0px',
  useGradient: false,
  dropShadow: 'none',
};

/** The base theme yields `hsl(…, NaN%)` for some, which is no colour but has to become one. */
function isColour(value: string): boolean {
  return readColour(value.replace('NaN', '50')) !== null;
}
