import type { Scale, Unit } from '../schemas/quantity.ts';
import type { Voice } from './passage.ts';

/** The word for a scale of a million and above, inflected by number. */
export function scaleWord(scale: Scale, value: number, { t }: Voice): string {
  if (scale === 'one' || scale === 'thousand') return '';
  return t(`units.scale.${scale}`, { count: Math.abs(value) });
}

/** Units that are measured rather than counted; their numbers are never written as words. */
const measured: ReadonlySet<Unit> = new Set([
  'usd',
  'usd-per-month',
  'usd-per-share',
  'percent',
  'percentage-points',
  'year',
  'bytes',
  'bits-per-second',
]);

/** Whether a number of this unit says how many things there are. */
export function isCount(unit: Unit): boolean {
  return !measured.has(unit);
}

/** A number with the unit that belongs to it inside a sentence; counted things stand without their noun. */
export function inlineUnit(
  unit: Unit,
  scale: Scale,
  text: { number: string; scaled: string; count: number },
  { t }: Voice,
): string {
  const { number, scaled, count } = text;
  switch (unit) {
    case 'usd':
    case 'usd-per-month':
    case 'usd-per-share': {
      // Some languages put a mark of direction before it.
      const [sign = ''] = /^\p{Cf}*−/u.exec(scaled) ?? [];
      return `${sign}${t('units.money', { amount: scaled.slice(sign.length) })}`;
    }
    case 'percent':
      return t('units.percent', { number });
    case 'percentage-points':
      return t('units.percentagePoints', { number });
    case 'bytes':
      return scale === 'peta' || scale === 'exa' ? t(`units.${scale}bytes`, { number, count }) : scaled;
    default:
      return scaled;
  }
}
