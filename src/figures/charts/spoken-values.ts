import { quantityPassage } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { passage } from '../../i18n/passage.ts';
import type { Passage } from '../../i18n/passage.ts';
import { scaleWord, unitWord } from '../../i18n/units.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { scales } from '../../schemas/quantity.ts';
import type { Scale, Unit } from '../../schemas/quantity.ts';

type Series = RecordOf<'series'>;
/** What a number is given in. */
interface Measured {
  readonly unit: Unit;
  readonly scale: Scale;
}

/** A value of a series as people say it, rounded to three digits from a million on: `$45.2 billion` for 45183 million. */
export function spokenValue(value: number, { unit, scale }: Measured, language: Language): Passage {
  const whole = value * scales[scale];
  if (!isSpoken(scale) || Math.abs(whole) < scales.million) {
    return quantityPassage(
      { value: isSpoken(scale) ? whole : value, scale: isSpoken(scale) ? 'one' : scale, unit },
      language,
    );
  }
  const rounded = Number(whole.toPrecision(3));
  const spoken = scaleFor(rounded);
  return quantityPassage({ value: rounded / scales[spoken], scale: spoken, unit }, language);
}

/** The scale in which the axis of these series is labelled, which is that of their greatest value. */
export function axisScale(series: readonly Series[]): Scale {
  const own = series[0]?.scale ?? 'one';
  const values = series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value)));
  return isSpoken(own) ? scaleFor(Math.max(...values, 0) * scales[own]) : own;
}

/** Words for a scale and a unit, if there are any: `million US dollars` and the like. */
export function unitWords({ unit, scale }: Measured, language: Language): Passage | undefined {
  const words = passage(language, (voice) => {
    const power = scale === 'one' || scale === 'thousand' ? '' : scaleWord(scale, 2, voice);
    return [power, unitWord(unit, voice)].filter(Boolean).join(' ');
  });
  return words.text === '' ? undefined : words;
}

/** Peta and exa belong to bytes, and are said as they stand. */
function isSpoken(scale: Scale): boolean {
  return scale !== 'peta' && scale !== 'exa';
}

function scaleFor(value: number): Scale {
  const fitting = (['trillion', 'billion', 'million'] as const).find((scale) => Math.abs(value) >= scales[scale]);
  return fitting ?? 'one';
}
