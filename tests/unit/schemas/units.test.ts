import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../src/figures/charts/spoken-values.ts';
import { adviseOnUnit } from '../../../src/schemas/advice/unit-advice.ts';
import { unit } from '../../../src/schemas/quantity.ts';
import { unitNames, unitOf, unitsSchema } from '../../../src/schemas/units.ts';

const words = { en: '€{amount}', de: '{amount} Euro' };

describe('the list of units', () => {
  it('is that of the schema of numbers', () => {
    expect(unit.options).toEqual(unitNames);
  });

  it('has all that is said of each', () => {
    const entries = Object.fromEntries(unitNames.map((name) => [name, rest(unitOf(name))]));
    expect(unitsSchema.safeParse(entries).error).toBe(undefined);
  });

  it('says at charts what is counted, where it has words for it', () => {
    const said = ['en', 'de'].map((language) => unitWords({ unit: 'employees', scale: 'one' }, language)?.text);
    expect(said).toEqual(['employees', 'Beschäftigte']);
    expect(unitWords({ unit: 'eur', scale: 'million' }, 'en')?.text).toBe('million euros');
    expect(unitWords({ unit: 'tables', scale: 'one' }, 'en')).toBe(undefined);
  });

  it.each<[string, object]>([
    ['of no kind', { inSentence: words }],
    ['without the words of a language that is complete', { kind: 'money', inSentence: { en: '€{amount}' } }],
    ['with words that have no place for the number', { kind: 'money', inSentence: { ...words, en: 'euros' } }],
    ['with a form that has none', { kind: 'money', inSentence: { ...words, de: { one: 'ein', other: '{amount}' } } }],
    ['with a field of another name', { kind: 'people', axis: { en: 'clerks', de: 'Angestellte' } }],
  ])('takes no entry %s', (_what, entry) => {
    expect(unitsSchema.safeParse({ unit: entry }).success).toBe(false);
  });
});

describe('the advice on a unit that is not in the list', () => {
  it.each([
    ['gbp', 'gbp', '£{amount}'],
    ['£', 'gbp', '£{amount}'],
    ['CHF', 'chf', '{amount} Swiss francs'],
    ['eur-per-month', 'eur-per-month', '€{amount}'],
    ['kilometres', 'kilometres', '{amount} kilometres'],
    ['Liter', 'litres', '{amount} litres'],
    ['Drei Wünsche', 'drei-wunsche', '{amount} …'],
  ])('gives an entry for %s that the list takes', (word, name, inSentence) => {
    const advice = adviseOnUnit(word, { fields: ['label'] }) ?? '';
    const [, entry = ''] = /: `("[^`]*)`\. Then run npm run schemas, and write `unit: /.exec(advice) ?? [];
    const units = JSON.parse(`{ ${entry} }`) as unknown;
    expect(unitsSchema.safeParse(units).error).toBe(undefined);
    expect(units).toMatchObject({ [name]: { inSentence: { en: inSentence } } });
  });

  it.each(['sahres', 'titels'])('leaves the slip %s to what is near', (slip) => {
    expect(adviseOnUnit(slip, { fields: ['label'] })).toBeUndefined();
  });

  it.each(['stores', 'devices', 'customers'])('does not take %s for a unit that looks alike', (word) => {
    expect(adviseOnUnit(word, { fields: ['label'] })).toContain('Write `unit: count`');
  });

  it('leads what is counted to the unit for it, and a currency to none of the others', () => {
    expect(adviseOnUnit('drivers', { fields: ['label'] })).toContain('Write `unit: count`');
    expect(adviseOnUnit('gbp', { fields: ['label'] })).not.toContain('count');
  });
});

function rest({ kind, inSentence, onAxis }: ReturnType<typeof unitOf>): object {
  return { kind, ...(inSentence && { inSentence }), ...(onAxis && { onAxis }) };
}
