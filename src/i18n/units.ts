import type { Scale, Unit } from '../schemas/quantity.ts';
import { interfaceText } from './interface-text.ts';
import type { Language } from './languages.ts';

/** The word for a scale of a million and above, inflected by number. */
export function scaleWord(scale: Scale, value: number, language: Language): string {
  if (scale === 'one' || scale === 'thousand') return '';
  return interfaceText(language)(`units.scale.${scale}`, { count: Math.abs(value) });
}

/** A number with the unit that belongs to it inside a sentence; counted things stand without their noun. */
export function inlineUnit(
  unit: Unit,
  scale: Scale,
  text: { number: string; scaled: string; count: number },
  language: Language,
): string {
  const { number, scaled, count } = text;
  const t = interfaceText(language);
  switch (unit) {
    case 'usd':
    case 'usd-per-month':
    case 'usd-per-share': {
      const sign = scaled.startsWith('−') ? '−' : '';
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
