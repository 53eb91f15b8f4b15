import SVGPathCommander from 'svg-path-commander';

/** The same path in relative commands with two decimals. */
export function shortPath(d: string): string {
  if (d.trim() === '') return '';
  if (/NaN|undefined|Infinity/.test(d)) throw new Error('a path has no coordinates');
  return new SVGPathCommander(d, { round: 2 }).optimize().toString();
}
