import { describe, expect, it } from 'vitest';
import { architectureOn } from '../../../../src/model/dependency/architecture.ts';
import { compareWithHistory, countVerdicts } from '../../../../src/model/dependency/history.ts';
import { failAll, loadGraph, lostNodes, portableGraph } from '../../../../src/model/dependency/portable-graph.ts';
import type { WhatIfGraph } from '../../../../src/model/dependency/portable-graph.ts';
import { evaluate } from '../../../../src/model/dependency/evaluate.ts';
import { concentration, effectsOf } from '../../../../src/model/dependency/what-if.ts';
import { smallDataset } from '../../small-dataset.ts';

const text = { en: 'Text.', de: 'Text.' };
const failureOf = (...systems: string[]) => ({ kind: 'systems', systems }) as const;

/** Viewers order and watch: by way of a gateway, which soon runs in two regions, and from a box that needs neither. */
const dataset = smallDataset({
  sources: [{ id: 'a-source', accessed: '2020-01-01' }],
  providers: ['shop', 'landlord', 'bystander'].map((id) => ({ id, name: id, whole: text })),
  capabilities: ['order', 'watch', 'new-films'].map((id) => ({ id })),
  systems: [
    { id: 'gateway', provider: 'landlord' },
    { id: 'store', provider: 'landlord' },
    { id: 'search', provider: 'landlord' },
    { id: 'box', provider: 'shop' },
    { id: 'spare-box', provider: 'landlord' },
    { id: 'clock', provider: 'bystander' },
    { id: 'old-box', provider: 'bystander', use: { endedNotLaterThan: '2011', basis: 'unknown', state: 'ended' } },
  ],
  deployments: [
    { id: 'first', provider: 'landlord', region: 'east', systems: ['gateway', 'search'], since: '2010' },
    { id: 'second', provider: 'landlord', region: 'west', systems: ['gateway'], since: '2014' },
  ],
  dependencies: [
    { from: 'order', to: 'gateway' },
    { from: 'gateway', to: 'search', kind: 'degrades-without' },
    { from: 'watch', anyOf: ['box', 'spare-box'] },
    { from: 'watch', to: 'clock', example: true },
    { from: 'watch', to: 'old-box' },
    { from: 'new-films', to: 'store' },
    { from: 'store', to: 'clock', kind: 'optional' },
  ],
});

const statuses = (day: string, failure: Parameters<typeof effectsOf>[0]) =>
  Object.fromEntries(
    effectsOf(failure, architectureOn(dataset, day), dataset).map(({ capability, outcome }) => [
      capability,
      outcome.status,
    ]),
  );

describe('the architecture of a day', () => {
  it('stops with its only region, and is but degraded where there is another', () => {
    const failure = { kind: 'region', provider: 'landlord', region: 'east' } as const;
    expect(statuses('2013-12-31', failure)).toMatchObject({ order: 'down', watch: 'up' });
    expect(statuses('2014-12-31', failure)).toMatchObject({ order: 'degraded', watch: 'up' });
  });

  it('loses with a provider what needs it, and nothing with one that nothing needs', () => {
    const all = (provider: string) => statuses('2015-01-01', { kind: 'provider', provider });
    expect(all('landlord')).toEqual({ order: 'down', watch: 'up', 'new-films': 'down' });
    expect(all('bystander')).toEqual({ order: 'up', watch: 'up', 'new-films': 'up' });
  });

  it('does with one of several where any is enough', () => {
    expect(statuses('2015-01-01', failureOf('box')).watch).toBe('up');
    expect(statuses('2015-01-01', failureOf('box', 'spare-box')).watch).toBe('down');
  });

  it('has no system that is no longer in use', () => {
    expect(statuses('2010-12-31', failureOf('old-box')).watch).toBe('down');
    expect(statuses('2015-01-01', failureOf('old-box')).watch).toBe('up');
  });

  it('does not let outages spread along edges that are examples, or that nobody would notice', () => {
    expect(new Set(Object.values(statuses('2015-01-01', failureOf('clock'))))).toEqual(new Set(['up']));
  });

  it('leaves no capability up when every system fails', () => {
    const failure = failureOf(...dataset.systems.map((system) => system.id));
    expect(new Set(Object.values(statuses('2015-01-01', failure)))).toEqual(new Set(['down']));
  });

  it('loses a system in one region alone where only that is asked', () => {
    const portable = portableGraph(architectureOn(dataset, '2015-01-01'));
    const all = lostNodes(portable, { systems: ['gateway'], regions: [] });
    const east = lostNodes(portable, { systems: ['gateway@east'], regions: [] });
    expect(all.length).toBeGreaterThan(east.length);
    expect(east.map((node) => portable.regionOf[node])).toEqual(['east']);
    expect(lostNodes(portable, { systems: ['unknown', 'gateway@nowhere'], regions: ['nowhere'] })).toEqual([]);
  });

  it('gives the browser the same answers as the build', () => {
    const published = JSON.stringify(portableGraph(architectureOn(dataset, '2015-01-01')));
    const portable = loadGraph(JSON.parse(published) as WhatIfGraph);
    const inBrowser = failAll(portable, { systems: ['store'], regions: ['east'] });
    expect(dataset.capabilities.map(({ id }) => [id, inBrowser.get(id)?.status])).toEqual([
      ['order', 'degraded'],
      ['watch', 'up'],
      ['new-films', 'down'],
    ]);
  });
});

describe('a region that stands apart', () => {
  const west = { id: 'second', provider: 'landlord', region: 'west', systems: ['gateway'], since: '2014' };
  const apart = smallDataset({
    sources: [{ id: 'a-source', accessed: '2020-01-01' }],
    providers: [{ id: 'landlord', name: 'landlord', whole: text }],
    capabilities: [{ id: 'order' }, { id: 'watch-live', since: '2015' }],
    systems: [
      { id: 'gateway', provider: 'landlord' },
      { id: 'search', provider: 'landlord' },
    ],
    deployments: [
      { id: 'first', provider: 'landlord', region: 'east', systems: ['gateway', 'search'], since: '2010' },
      { ...west, apart: true, until: '2015-12' },
      { ...west, id: 'third', since: '2016' },
    ],
    dependencies: [
      { from: 'order', to: 'gateway' },
      { from: 'gateway', to: 'search' },
    ],
  });
  const lost = (day: string, region: string) =>
    effectsOf({ kind: 'region', provider: 'landlord', region }, architectureOn(apart, day), apart);

  it('takes over nobody, and nobody takes over its members', () => {
    expect(lost('2014-06-01', 'east')[0]?.outcome.status).toBe('down');
    expect(lost('2014-06-01', 'west')[0]).toMatchObject({
      outcome: { status: 'down' },
      path: ['gateway@west', 'order'],
    });
  });

  it('goes on serving its own when another one is lost', () => {
    const { graph } = architectureOn(apart, '2014-06-01');
    expect(evaluate(graph, ['gateway']).get('gateway@west')?.status).toBe('up');
  });

  it('is one of several from the day on which it no longer stands apart', () => {
    expect(lost('2016-06-01', 'west')[0]?.outcome.status).toBe('degraded');
  });

  it('says nothing of what viewers could not do yet', () => {
    expect(lost('2014-06-01', 'east').map(({ capability }) => capability)).toEqual(['order']);
    expect(lost('2016-06-01', 'east').map(({ capability }) => capability)).toEqual(['order', 'watch-live']);
  });
});

describe('the model held against history', () => {
  it('counts every outage once, hits that took no model apart', () => {
    const failure = { systems: ['store'] };
    const counts = countVerdicts(
      compareWithHistory({
        ...dataset,
        incidents: smallDataset({
          incidents: [
            { id: 'hit', start: '2015', impact: 'outage', failure },
            { id: 'miss', start: '2015', impact: 'none', failure },
            { id: 'easy-hit', start: '2015', impact: 'none', failure: {} },
            { id: 'unknown', start: '2015', impact: 'unknown', failure },
            { id: 'in-no-terms-of-the-graph', start: '2015' },
          ],
        }).incidents,
      }),
    );
    expect(counts).toEqual({ hits: 1, easyHits: 1, misses: 1, notComparable: 2 });
  });
});

describe('concentration', () => {
  it('adds up to all running systems, with the sum of the squares as its index', () => {
    const { shares, herfindahl, total } = concentration(architectureOn(dataset, '2015-01-01'), dataset);
    expect(shares.map(({ provider, systems, capabilitiesDown }) => [provider, systems, capabilitiesDown])).toEqual([
      ['landlord', 4, 2],
      ['shop', 1, 0],
      ['bystander', 1, 0],
    ]);
    expect(total).toBe(6);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    expect(herfindahl).toBe(5000);
  });
});
