import type { Dataset } from '../../src/schemas/collections.ts';
import { chart } from './kinds/chart.ts';
import { claim } from './kinds/claim.ts';
import { correction } from './kinds/correction.ts';
import { dependency } from './kinds/dependency.ts';
import { fact } from './kinds/fact.ts';
import { incident } from './kinds/incident.ts';
import { series } from './kinds/series.ts';
import { source } from './kinds/source.ts';
import { system } from './kinds/system.ts';
import { term } from './kinds/term.ts';
import type { RecordKind } from './record-kind.ts';

const kinds = { source, fact, series, chart, claim, term, system, dependency, incident, correction };

export type KindName = keyof typeof kinds;

/** The kinds of records that can be begun, with what the data offers as answers. */
export function recordKinds(dataset: Dataset): Readonly<Record<KindName, RecordKind>> {
  return Object.fromEntries(Object.entries(kinds).map(([name, make]) => [name, make(dataset)])) as Record<
    KindName,
    RecordKind
  >;
}
