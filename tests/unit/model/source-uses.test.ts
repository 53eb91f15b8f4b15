import { expect, it } from 'vitest';
import { sourceUses } from '../../../src/model/source-uses.ts';
import { smallDataset } from '../small-dataset.ts';

it('Every record that rests on a source counts, in whatever collection it is', () => {
  const term = { term: { en: 'Fog', de: 'Nebel' }, definition: { en: 'Low cloud.', de: 'Tiefe Wolke.' } };
  const uses = sourceUses(
    smallDataset({
      sources: [{ id: 'report' }, { id: 'letter' }],
      facts: [{ id: 'a-fact', sources: ['report'] }],
      systems: [{ id: 'a-system', sources: ['letter', 'report'] }],
      glossary: [{ id: 'fog', ...term, aliases: { en: [], de: [] }, related: [], sources: ['report'] }],
      dependencies: [{ from: 'a-system', to: 'a-system', sources: ['report'] }],
    }),
  );
  const counted = (id: string) => {
    const use = uses.get(id);
    return [use?.facts.length, use?.systems.length, use?.others];
  };
  expect([counted('report'), counted('letter')]).toEqual([
    [1, 1, 2],
    [0, 1, 0],
  ]);
});
