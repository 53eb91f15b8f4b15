import type { Language } from './languages.ts';
import type { Scale, Unit } from '../schemas/quantity.ts';

const scaleWords: Record<
  Exclude<Scale, 'one' | 'thousand'>,
  { en: string; de: readonly [one: string, many: string] }
> = {
  million: { en: 'million', de: ['Million', 'Millionen'] },
  billion: { en: 'billion', de: ['Milliarde', 'Milliarden'] },
  trillion: { en: 'trillion', de: ['Billion', 'Billionen'] },
  peta: { en: 'peta', de: ['Peta', 'Peta'] },
  exa: { en: 'exa', de: ['Exa', 'Exa'] },
};

/** The word for a scale of a million and above, in German inflected by number. */
export function scaleWord(scale: Scale, value: number, language: Language): string {
  if (scale === 'one' || scale === 'thousand') return '';
  const words = scaleWords[scale];
  return language === 'en' ? words.en : words.de[Math.abs(value) === 1 ? 0 : 1];
}

/** A number with the unit that belongs to it inside a sentence; counted things stand without their noun. */
export function inlineUnit(
  unit: Unit,
  scale: Scale,
  text: { number: string; scaled: string; one: boolean },
  language: Language,
): string {
  const { number, scaled, one } = text;
  switch (unit) {
    case 'usd':
    case 'usd-per-month':
    case 'usd-per-share':
      return language === 'en' ? (scaled.startsWith('−') ? `−$${scaled.slice(1)}` : `$${scaled}`) : `${scaled} Dollar`;
    case 'percent':
      return language === 'en' ? `${number} percent` : `${number} Prozent`;
    case 'percentage-points':
      return language === 'en' ? `${number} percentage points` : `${number} Prozentpunkte`;
    case 'bytes': {
      if (scale !== 'peta' && scale !== 'exa') return scaled;
      return language === 'en'
        ? `${number} ${scale}byte${one ? '' : 's'}`
        : `${number} ${scale === 'peta' ? 'Petabyte' : 'Exabyte'}`;
    }
    default:
      return scaled;
  }
}
