import { describe, expect, it } from 'vitest';
import { compareWithHistory } from '../../../../src/model/dependency/history.ts';
import { smallDataset } from '../../small-dataset.ts';

const capabilities = [{ id: 'watch' }];
const systems = [{ id: 'store' }];
const failure = { systems: ['store'] };

describe('an outage is held against the graph of the first day on which it can have begun', () => {
  it.each([
    ['2013', '2013', 'down'],
    ['2013', '2013-02', 'up'],
    ['2013-08', '2013-08', 'down'],
    ['2013-08', '2013-08-02', 'up'],
    ['2013-08-25', '2013-08-25', 'down'],
    ['2013-08-25', '2013-08-26', 'up'],
    ['2013-08-25T12:00:00-07:00', '2013-08-25', 'down'],
  ])('begun in %s with an edge since %s: %s', (start, since, predicted) => {
    const dependencies = [{ from: 'watch', to: 'store', since }];
    const incidents = [{ id: 'outage', start, failure }];
    const [comparison] = compareWithHistory(smallDataset({ capabilities, systems, dependencies, incidents }));
    expect(comparison?.predicted).toBe(predicted);
  });
});

describe('what the model predicts of an outage', () => {
  const dependencies = [{ from: 'watch', to: 'store' }];

  it('leaves out what viewers do not notice within hours', () => {
    const incidents = [{ id: 'outage', start: '2013', failure }];
    const unnoticed = [{ id: 'watch', noticedLate: true }];
    const [comparison] = compareWithHistory(
      smallDataset({ capabilities: unnoticed, systems, dependencies, incidents }),
    );
    expect(comparison?.predicted).toBe('up');
    expect(comparison?.effects?.map(({ outcome }) => outcome.status)).toEqual(['down']);
  });

  it.each([
    ['google', 'down'],
    ['microsoft', 'up'],
  ])('of a whole region takes what its provider, here %s, runs there: %s', (provider, predicted) => {
    const [comparison] = compareWithHistory(
      smallDataset({
        capabilities,
        systems: [{ id: 'store', provider: 'google' }],
        dependencies,
        deployments: [{ id: 'place', provider: 'google', region: 'north', systems: ['store'], since: '2000' }],
        incidents: [{ id: 'outage', start: '2013', provider, failure: { region: 'north' } }],
      }),
    );
    expect(comparison?.predicted).toBe(predicted);
  });
});
