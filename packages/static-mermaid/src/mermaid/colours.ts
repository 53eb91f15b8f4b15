/**
 * Reads a CSS colour into `{ hex, alpha }`, or `null` when it is none.
 *
 * @example readColour('rgba(241, 16, 7, 0.5)') // { hex: '#f11007', alpha: 0.5 }
 */
export function readColour(value: string): { hex: string; alpha: number } | null {
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return { hex: named, alpha: 1 };
  if (/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return fromHex(text.slice(1));
  const call = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(text);
  if (!call) return null;
  const parts = (call[2] ?? '').split(/[\s,/]+/).filter(Boolean);
  const [x = 0, y = 0, z = 0] = parts.map(Number.parseFloat);
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1);
  if ([x, y, z, alpha].some(Number.isNaN)) return null;
  return { hex: call[1] === 'rgb' ? toHex(x, y, z) : fromHsl(x, y / 100, z / 100), alpha };
}

/** The colour names that mermaid's own code and style sheets use. */
const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  grey: '#808080',
  gray: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
  red: '#ff0000',
  navy: '#000080',
  blue: '#0000ff',
  green: '#008000',
  yellow: '#ffff00',
  orange: '#ffa500',
  honeydew: '#f0fff0',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  silver: '#c0c0c0',
  purple: '#800080',
  pink: '#ffc0cb',
};

function fromHex(digits: string): { hex: string; alpha: number } {
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { hex: `#${long.slice(0, 6)}`, alpha };
}

function toHex(...channels: number[]): string {
  return `#${channels
    .map((c) =>
      Math.max(0, Math.min(255, Math.round(c)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const channel = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return toHex(channel(0), channel(8), channel(4));
}
