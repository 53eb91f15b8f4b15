type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => dot([0.2126, 0.7152, 0.0722], linear(colour)))
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours are in OKLab to whoever sees them the closest: with all cones, or without one sort. */
export function closest(one: string, other: string): number {
  return Math.min(
    ...seen.map((matrix) => {
      const [a, b] = [one, other].map((colour) => oklab(clamped(times(matrix, linear(colour)))));
      return Math.hypot(...(a ?? []).map((value, index) => value - (b?.[index] ?? 0)));
    }),
  );
}

/** The hue of a colour in OKLab, in degrees; none of a colour that is nearly grey. */
export function hueOf(colour: string): number {
  const [, a, b] = oklab(linear(colour));
  return Math.hypot(a, b) < 0.045 ? NaN : (Math.atan2(b, a) * 180) / Math.PI;
}

/** By Machado, Oliveira and Fernandes (2009), at full strength: protanopia, deuteranopia, tritanopia. */
const seen: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

function linear(colour: string): Triple {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function times([first, second, third]: Matrix, vector: Triple): Triple {
  return [dot(first, vector), dot(second, vector), dot(third, vector)];
}

function dot(one: Triple, other: Triple): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function clamped([red, green, blue]: Triple): Triple {
  const clamp = (value: number) => Math.max(0, Math.min(1, value));
  return [clamp(red), clamp(green), clamp(blue)];
}
