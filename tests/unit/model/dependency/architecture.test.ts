import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/library/load-dataset.ts';
import { architectureOn } from '../../../../src/model/dependency/architecture.ts';
import { latestDay } from '../../../../src/model/latest-day.ts';
import { compareWithHistory, countVerdicts } from '../../../../src/model/dependency/history.ts';
import { failAll, loadGraph, portableGraph } from '../../../../src/model/dependency/portable-graph.ts';
import type { WhatIfGraph } from '../../../../src/model/dependency/portable-graph.ts';
import { concentration, effectsOf } from '../../../../src/model/dependency/what-if.ts';
import type { Dataset } from '../../../../src/schemas/collections.ts';

let dataset: Dataset;
const statuses = (day: string, failure: Parameters<typeof effectsOf>[0]) =>
  Object.fromEntries(
    effectsOf(failure, architectureOn(dataset, day), dataset).map(({ capability, outcome }) => [
      capability,
      outcome.status,
    ]),
  );

beforeAll(() => {
  dataset = loadDataset(process.cwd()).dataset;
});

describe('the architecture of the day', () => {
  it('stops playback in the Americas with one region in 2012, and only degrades it in 2020', () => {
    const failure = { kind: 'region', provider: 'amazon', region: 'us-east-1' } as const;
    expect(statuses('2012-12-24', failure)).toMatchObject({
      browse: 'down',
      'start-playback': 'down',
      'keep-watching': 'up',
    });
    expect(statuses('2020-06-01', failure)).toMatchObject({ browse: 'degraded', 'start-playback': 'degraded' });
  });

  it('loses everything with all of Amazon today, and nothing that viewers notice with Google or Microsoft', () => {
    const today = latestDay(dataset);
    expect(new Set(Object.values(statuses(today, { kind: 'provider', provider: 'amazon' })))).toEqual(
      new Set(['down']),
    );
    expect(new Set(Object.values(statuses(today, { kind: 'provider', provider: 'google' })))).toEqual(new Set(['up']));
    expect(new Set(Object.values(statuses(today, { kind: 'provider', provider: 'microsoft' })))).toEqual(
      new Set(['up']),
    );
  });

  it('keeps films running when S3 is lost', () => {
    expect(statuses('2017-02-28', { kind: 'systems', systems: ['amazon-s3'] })).toMatchObject({
      'start-playback': 'up',
      'keep-watching': 'up',
      'new-titles': 'down',
    });
  });

  it('leaves no capability up when every system fails', () => {
    const failure = { kind: 'systems', systems: dataset.systems.map((system) => system.id) } as const;
    expect(new Set(Object.values(statuses(latestDay(dataset), failure)))).toEqual(new Set(['down']));
  });

  it('does not let outages spread along edges that the sources give as examples only', () => {
    expect(statuses(latestDay(dataset), { kind: 'systems', systems: ['cassandra'] })['start-playback']).toBe('up');
  });

  it('gives the browser the same answers as the build', () => {
    const today = latestDay(dataset);
    const portable = loadGraph(
      JSON.parse(JSON.stringify(portableGraph(architectureOn(dataset, today)))) as WhatIfGraph,
    );
    const inBrowser = failAll(portable, { systems: ['amazon-s3'], regions: ['us-east-1'] });
    expect(inBrowser.get('start-playback')).toBe('degraded');
    expect(inBrowser.get('new-titles')).toBe('down');
  });
});

describe('the model held against history', () => {
  it('counts every outage once and keeps its misses', () => {
    const counts = countVerdicts(compareWithHistory(dataset));
    expect(counts.hits + counts.easyHits + counts.misses + counts.notComparable).toBe(dataset.incidents.length);
    expect(counts.misses).toBeGreaterThan(0);
    for (const { incident, verdict } of compareWithHistory(dataset))
      if (verdict === 'miss') expect(incident.discussion).toBeDefined();
  });
});

describe('concentration', () => {
  it('adds up to all running systems, with an index between the bounds', () => {
    const { shares, herfindahl, total } = concentration(architectureOn(dataset, latestDay(dataset)), dataset);
    expect(shares.reduce((sum, share) => sum + share.systems, 0)).toBe(total);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    expect(herfindahl).toBeGreaterThan(10_000 / shares.length - 1);
    expect(herfindahl).toBeLessThanOrEqual(10_000);
  });
});
