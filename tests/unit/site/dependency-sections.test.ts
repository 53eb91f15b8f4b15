import { describe, expect, it } from 'vitest';
import { pageRecords } from '../../../src/search/build/page-records.ts';
import { dependencySections } from '../../../src/site/dependency-sections.ts';
import { computedDiagrams } from '../../../src/site/diagram-catalogue.ts';
import { smallDataset } from '../small-dataset.ts';

const watering = { id: 'watering' };
const pump = { id: 'pump' };
const text = { en: 'Text.', de: 'Text.' };
const needed = {
  providers: [{ id: 'other', name: 'Others', whole: text }],
  capabilities: [watering],
  systems: [pump],
  dependencies: [{ from: 'watering', to: 'pump' }],
};

describe('the page on dependencies', () => {
  it.each([
    ['nothing', {}, []],
    ['a capability alone', { capabilities: [watering] }, []],
    ['a system alone', { systems: [pump] }, ['concentration']],
    ['a library alone', { systems: [{ ...pump, layer: 'library' }] }, []],
    ['an outage alone', { incidents: [{ id: 'drought', start: '2020' }] }, []],
    ['capabilities and systems', needed, ['concentration', 'limits', 'what-if']],
    [
      'an outage of what is needed',
      { ...needed, incidents: [{ id: 'drought', start: '2020' }] },
      ['concentration', 'history', 'limits', 'what-if'],
    ],
    [
      'an assessment',
      {
        assessments: [
          {
            id: 'pump-exit',
            system: 'pump',
            substitutes: text,
            abstraction: text,
            lockIn: 'low',
            reason: text,
            sources: ['a-source'],
          },
        ],
      },
      ['exit'],
    ],
    ['a chart of alternatives', { charts: [chart('alternatives')] }, ['alternatives']],
    ['another chart', { charts: [chart(undefined)] }, []],
  ])('has with %s the sections that have something to show', (_, records, shown) => {
    const dataset = smallDataset(records);
    expect([...dependencySections(dataset)].toSorted()).toEqual(shown);
    const found = pageRecords({ dataset }, 'en').flatMap(({ path }) => path.split('/dependencies/#')[1] ?? []);
    expect(found.toSorted()).toEqual(shown.filter((name) => name !== 'limits'));
  });
});

describe('diagrams of the graph', () => {
  it.each([
    ['nothing', {}],
    ['a capability that needs nothing', { capabilities: [watering] }],
    ['a system that nothing needs', { systems: [pump] }],
    ['both, apart', { ...needed, dependencies: [] }],
  ])('are not drawn of %s', (_, records) => {
    expect(computedDiagrams(smallDataset(records))).toEqual([]);
  });

  it('are drawn of a capability that needs a system', () => {
    expect(computedDiagrams(smallDataset(needed)).map(({ id }) => id)).toEqual([
      'dependency-layers',
      'dependency-providers',
      'path-watering',
      'system-pump',
    ]);
  });
});

function chart(section: string | undefined): object {
  return { id: 'pumps', title: text, description: text, series: ['old', 'new'], section };
}
