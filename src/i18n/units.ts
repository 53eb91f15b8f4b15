import { scales } from '../schemas/quantity.ts';
import type { Scale, Unit } from '../schemas/quantity.ts';
import { unitOf } from '../schemas/units.ts';
import { fill } from './fill.ts';
import type { Text, Values } from './fill.ts';
import { defaultLanguage, localeOf } from './languages.ts';
import type { Voice } from './passage.ts';

/** The word for a scale of a million and above, inflected by number. */
export function scaleWord(scale: Scale, value: number, { t }: Voice): string {
  if (scale === 'one' || scale === 'thousand') return '';
  return t(`units.scale.${scale}`, { count: Math.abs(value) });
}

/** Whether a number of this unit says how many things there are; those of others are never written as words. */
export function isCount(unit: Unit): boolean {
  return unitOf(unit).isCounted;
}

/** What is counted, where a number stands without a sentence, or nothing where the unit has no words for it. */
export function unitWord(unit: Unit, voice: Voice): string {
  const { onAxis } = unitOf(unit);
  return onAxis ? voice.name(onAxis) : '';
}

/** A number with the unit that belongs to it inside a sentence; counted things stand without their noun. */
export function inlineUnit(
  unit: Unit,
  scale: Scale,
  text: { number: string; scaled: string; count: number },
  voice: Voice,
): string {
  const { number, scaled, count } = text;
  if (unit === 'bytes' && (scale === 'peta' || scale === 'exa'))
    return voice.t(`units.${scale}bytes`, { number, count });
  const { inSentence } = unitOf(unit);
  if (!inSentence) return scaled;
  // Some languages put a mark of direction before it.
  const [sign = ''] = /^\p{Cf}*−/u.exec(scaled) ?? [];
  const amount = scaled.slice(sign.length);
  // “1 million” is many.
  const isOne = scale === 'one' || scale === 'thousand';
  return sign + say(inSentence, { amount, count: isOne ? count : count * scales[scale] }, voice);
}

/** Words of a unit, in the language of the voice or in the default one, in the form for their count. */
function say(words: Readonly<Record<string, unknown>>, values: Values, { language, name }: Voice): string {
  const own = words[language] === undefined ? defaultLanguage : language;
  return name({ [own]: fill((words[own] ?? '{amount}') as Text, values, localeOf(own)) });
}
