import { describe, expect, it } from 'vitest';
import type { Stack } from '../../../src/site/first-page-stack.ts';
import { carriersOf, stacksOf, stateUnder } from '../../../src/site/first-page-stack.ts';
import { smallDataset } from '../small-dataset.ts';

const inUse = { basis: 'unknown', state: 'in-use', notLaterThan: '2010' };
const called = (text: string) => ({ en: text, de: text });
const records = {
  sources: [{ id: 'a-source', accessed: '2013-05-01' }],
  providers: [
    { id: 'mill', name: 'Mill', whole: called('all of the mill'), part: 'landlord' },
    { id: 'bakery', name: 'Bakery', whole: called('all of the bakery'), part: 'tenant' },
  ],
  capabilities: [{ id: 'bread' }, { id: 'cake' }, { id: 'tea' }],
  systems: [
    { id: 'oven', provider: 'mill', layer: 'running', use: inUse },
    { id: 'mixer', provider: 'bakery', layer: 'running', use: inUse, onFirstPage: called('The mixer') },
    { id: 'scales', provider: 'bakery', layer: 'running', use: inUse },
    { id: 'clock', provider: 'bakery', layer: 'running', use: inUse, onFirstPage: called('The clock') },
  ],
  dependencies: [
    { from: 'bread', to: 'oven', kind: 'requires', since: '2010' },
    { from: 'cake', to: 'oven', kind: 'requires', since: '2010' },
    { from: 'cake', to: 'mixer', kind: 'requires', since: '2010' },
  ],
};
const carriers = (changed: object = {}) => carriersOf(smallDataset({ ...records, ...changed }), 'en');
const shape = ({ carrier, capabilities, stacks }: Stack): unknown => [carrier.id, capabilities, stacks.map(shape)];
const all = records.capabilities.map(({ id }) => id);

describe('the stack on the first page', () => {
  it('offers landlords and what the data put there, as far as their loss is noticed, the worst first', () => {
    expect(carriers().map(({ id, name, kind }) => [id, name.text, kind])).toEqual([
      ['mill', 'Mill', 'landlord'],
      ['mixer', 'The mixer', 'tenant'],
    ]);
  });

  it('stands one carrier on the other where the other carries all that it carries', () => {
    expect(stacksOf(carriers(), all).map(shape)).toEqual([['mill', ['bread'], [['mixer', ['cake'], []]]]]);
  });

  it('stands them beside each other where they share nothing', () => {
    const dependencies = records.dependencies.map((one) => (one.to === 'mixer' ? { ...one, from: 'tea' } : one));
    expect(stacksOf(carriers({ dependencies }), all).map(shape)).toEqual([
      ['mill', ['bread', 'cake'], []],
      ['mixer', ['tea'], []],
    ]);
  });

  it('leaves out what would have to stand on two at once', () => {
    const dependencies = [...records.dependencies, { from: 'tea', to: 'mixer', kind: 'requires', since: '2010' }];
    expect(stacksOf(carriers({ dependencies }), all).map(shape)).toEqual([['mill', ['bread', 'cake'], []]]);
  });

  it('says of each part what becomes of it when another is lost', () => {
    const [mill, mixer] = carriers();
    expect(
      mill && mixer && [stateUnder(mill, ['bread']), stateUnder(mixer, ['bread']), stateUnder(mixer, ['cake'])],
    ).toEqual(['down', 'up', 'down']);
  });
});
