import { scales } from '../schemas/quantity.ts';
import type { Quantity, Scale } from '../schemas/quantity.ts';
import { quantityPassage } from './format.ts';
import type { Language } from './languages.ts';
import { numberWord } from './languages.ts';
import { passage } from './passage.ts';
import type { Passage } from './passage.ts';
import { isCount } from './units.ts';

/**
 * A number as it is said in a sentence: a small count as a word (`seven`), from a million on three digits in the
 * greatest scale of which there is a whole one (`$1.67 billion`), below zero with the word for it (`minus $3.27 billion`).
 * `digits` asks for digits, and for that many decimals.
 */
export function spokenQuantity(quantity: Quantity, language: Language, digits?: number): Passage {
  const said = asSaid(quantity, digits);
  const size = { ...said, value: Math.abs(said.value) };
  const amount = amountOf(size, language, digits);
  if (said.value >= 0) return amount;
  return passage(amount.language, ({ t, language: own }) =>
    t('units.minus', { amount: amountOf(size, own, digits).text }),
  );
}

/** The same number in the scale that people say, without the digits that they leave out. */
function asSaid(quantity: Quantity, digits: number | undefined): Quantity {
  const { value, scale, unit } = quantity;
  if (unit === 'year' || scale === 'peta' || scale === 'exa') return quantity;
  const amount = value * scales[scale];
  // What is rounded to a million is a million.
  const said = saidScales.find((one) => Math.abs(toDigits(amount / scales[one], saidDigits)) >= 1) ?? 'one';
  const size = toDigits(amount / scales[said], said === 'one' || digits !== undefined ? keptDigits : saidDigits);
  return { ...quantity, value: digits === undefined ? size : Number(size.toFixed(digits)), scale: said };
}

const saidScales = ['trillion', 'billion', 'million'] as const satisfies Scale[];
const saidDigits = 3;
/** As many as a float keeps through a division. */
const keptDigits = 12;

function toDigits(value: number, significant: number): number {
  return Number(value.toPrecision(significant));
}

function amountOf(quantity: Quantity, language: Language, digits: number | undefined): Passage {
  const { value, scale, unit } = quantity;
  const word = digits === undefined && scale === 'one' && isCount(unit) ? numberWord(value, language) : undefined;
  return word === undefined ? quantityPassage(quantity, language, digits) : { text: word, language };
}
