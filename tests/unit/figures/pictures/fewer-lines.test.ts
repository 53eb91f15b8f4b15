import { describe, expect, it } from 'vitest';
import { layersPicture } from '../../../../src/figures/pictures/layers-picture.ts';
import { providersPicture } from '../../../../src/figures/pictures/providers-picture.ts';
import { architectureToday } from '../../../../src/site/architecture-today.ts';
import { smallDataset } from '../../small-dataset.ts';

const inUse = { basis: 'unknown', state: 'in-use', notLaterThan: '2010' };
const both = (text: string) => ({ en: text, de: text });
const requires = (from: string, to: string, more: object = {}) => ({
  from,
  to,
  kind: 'requires',
  since: '2010',
  ...more,
});

function bakery(...dependencies: readonly object[]) {
  const dataset = smallDataset({
    sources: [{ id: 'a-source', accessed: '2013-05-01' }],
    providers: [
      { id: 'mill', name: 'Mill', whole: both('all of the mill'), part: 'landlord' },
      { id: 'baker', name: 'Baker', whole: both('all of the baker'), part: 'tenant' },
    ],
    capabilities: ['Bread', 'Cake', 'Tea'].map((name) => ({ id: name.toLowerCase(), name: both(name) })),
    systems: [
      { id: 'oven', name: 'Oven', provider: 'mill', layer: 'running', use: inUse },
      { id: 'mixer', name: 'Mixer', provider: 'baker', layer: 'running', use: inUse },
    ],
    dependencies,
  });
  return [dataset, architectureToday(dataset), 'en'] as const;
}

const arrows = (source = ''): string[] =>
  [...source.matchAll(/n_(\w+) -[-.]+> n_(\w+)/g)].map(([, a, b]) => `${a} ${b}`);

describe('the picture of the layers', () => {
  it('draws no line for what follows from others', () => {
    const all = [
      requires('cake', 'mixer'),
      requires('mixer', 'oven'),
      requires('cake', 'oven'),
      requires('tea', 'oven'),
    ];
    expect(arrows(layersPicture(...bakery(...all))?.text)).toEqual(['cake mixer', 'mixer oven', 'tea oven']);
  });

  it('draws one for what follows from an inferred one only', () => {
    const inferred = { inferred: both('It is said.') };
    const all = [requires('cake', 'mixer'), requires('mixer', 'oven', inferred), requires('cake', 'oven')];
    expect(arrows(layersPicture(...bakery(...all))?.text)).toContain('cake oven');
  });
});

describe('the picture of the providers', () => {
  it('puts what hangs on the same ones into one box', () => {
    const all = [
      requires('bread', 'oven'),
      requires('cake', 'oven'),
      requires('cake', 'mixer'),
      requires('tea', 'oven'),
    ];
    const source = providersPicture(...bakery(...all))?.text ?? '';
    expect(source).toContain('n_bread(["Bread, Tea"])');
    expect(arrows(source)).toEqual(['bread provider_mill', 'cake provider_mill', 'cake provider_baker']);
  });
});
