import { expect, it } from 'vitest';
import {
  readRememberedValues,
  rememberNewValues,
  rememberedAsText,
  rememberedValuesFile,
} from '../../../src/library/remembered-values.ts';
import { temporarySite } from '../temporary-site.ts';

const price = (value: number) => ({ value, scale: 'one', unit: 'usd' }) as const;
const values = (of: Record<string, Record<string, ReturnType<typeof price> | string>>) =>
  new Map(Object.entries(of).map(([record, fields]) => [record, new Map(Object.entries(fields))]));

it('keeps the first value of a field, whatever it is now, so that no change is forgotten', () => {
  const before = values({ 'facts/a': { price: price(2) } });
  expect(rememberNewValues(before, values({ 'facts/a': { price: price(3) } }))).toEqual(before);
});

it('adds what is new, and drops what is gone', () => {
  const before = values({ 'facts/a': { price: price(2), date: '2019' }, 'facts/b': { date: '2019' } });
  const now = values({ 'facts/a': { price: price(2), size: price(1) }, 'facts/c': { date: '2020' } });
  expect(rememberNewValues(before, now)).toEqual(now);
});

it('reads what it has written, one line for each record, and nothing where there is no file', () => {
  const written = values({ 'facts/b': { price: price(2) }, 'facts/a': { date: '2019' }, 'facts/c': {} });
  const text = rememberedAsText(written);
  expect(text.split('\n')).toHaveLength(5);
  const root = temporarySite({ [rememberedValuesFile]: text });
  expect(readRememberedValues(root)).toEqual(values({ 'facts/a': { date: '2019' }, 'facts/b': { price: price(2) } }));
  expect(readRememberedValues(temporarySite())).toEqual(new Map());
});

it.each(['{', '[]', '{"facts/a": {"price": {"value": "2"}}}'])('refuses %s, which it has not written', (text) => {
  expect(() => readRememberedValues(temporarySite({ [rememberedValuesFile]: text }))).toThrow();
});
