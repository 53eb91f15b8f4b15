import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { architectureOn } from './architecture.ts';
import { firstDay } from '../dates.ts';
import type { Status } from './graph.ts';
import type { WhatIfRow } from './what-if.ts';
import { effectsOf } from './what-if.ts';

export interface Comparison {
  readonly incident: RecordOf<'incidents'>;
  /** What the graph of the day says of each capability; undefined where the failure cannot be put in its terms. */
  readonly effects: WhatIfRow['effects'] | undefined;
  /** Worst of the capabilities a user notices within hours; undefined with `effects`. */
  readonly predicted: Status | undefined;
  readonly reported: Status | undefined;
  readonly verdict: 'hit' | 'miss' | 'not-comparable';
  /** A hit that took no model: nothing that failed is part of the graph. */
  readonly easy: boolean;
}

const reportedStatus: Record<RecordOf<'incidents'>['impact'], Status | undefined> = {
  none: 'up',
  degraded: 'degraded',
  'partial-outage': 'down',
  outage: 'down',
  unknown: undefined,
};
const badness: Record<Status, number> = { up: 0, degraded: 1, down: 2 };

/**
 * Holds the model against every documented outage, each on the graph of the first day on which it can
 * have begun. An outage counts as a hit when prediction and report agree: up and no impact, degraded
 * and degraded, down and a partial or full outage.
 */
export function compareWithHistory(dataset: Dataset): Comparison[] {
  const noticed = new Set(dataset.capabilities.filter(({ noticedLate }) => !noticedLate).map(({ id }) => id));
  return dataset.incidents.map((incident) => {
    const reported = reportedStatus[incident.impact];
    const easy =
      incident.failure !== undefined &&
      (incident.failure.systems ?? []).length === 0 &&
      incident.failure.region === undefined;
    if (!incident.failure)
      return { incident, effects: undefined, predicted: undefined, reported, verdict: 'not-comparable', easy: false };
    const { systems, region } = incident.failure;
    const architecture = architectureOn(dataset, firstDay(incident.start));
    const effects = effectsOf(
      systems || region === undefined
        ? { kind: 'systems', systems: systems ?? [], region }
        : { kind: 'region', provider: incident.provider, region },
      architecture,
      dataset,
    );
    const predicted = effects
      .filter(({ capability }) => noticed.has(capability))
      .reduce<Status>(
        (worst, { outcome }) => (badness[outcome.status] > badness[worst] ? outcome.status : worst),
        'up',
      );
    const verdict = reported === undefined ? 'not-comparable' : reported === predicted ? 'hit' : 'miss';
    return { incident, effects, predicted, reported, verdict, easy: easy && verdict === 'hit' };
  });
}

/** Counts of the comparison, the easy hits apart. */
export function countVerdicts(comparisons: readonly Comparison[]): {
  hits: number;
  easyHits: number;
  misses: number;
  notComparable: number;
} {
  const count = (test: (comparison: Comparison) => boolean) => comparisons.filter(test).length;
  return {
    hits: count(({ verdict, easy }) => verdict === 'hit' && !easy),
    easyHits: count(({ easy }) => easy),
    misses: count(({ verdict }) => verdict === 'miss'),
    notComparable: count(({ verdict }) => verdict === 'not-comparable'),
  };
}
