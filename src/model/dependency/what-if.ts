import type { Dataset } from '../../schemas/collections.ts';
import type { Architecture } from './architecture.ts';
import { evaluate, explain } from './evaluate.ts';
import type { Outcome } from './evaluate.ts';
import type { Failure } from './failure.ts';
import { failedNodes } from './failure.ts';
import { namedSteps } from './named-steps.ts';
import type { Places } from './named-steps.ts';

export interface WhatIfRow {
  readonly id: string;
  readonly failure: Failure;
  /** Outcome of each capability, in the order of the data. */
  readonly effects: readonly {
    readonly capability: string;
    readonly outcome: Outcome;
    /** The chain from the failure to it, as a reader is told it. */
    readonly path: readonly string[];
  }[];
}

/** What users lose when `failure` happens, of all that they could do on the day of the architecture. */
export function effectsOf(failure: Failure, architecture: Architecture, dataset: Dataset): WhatIfRow['effects'] {
  const outcomes = evaluate(architecture.graph, failedNodes(failure, architecture, dataset));
  const places: Places = {
    nodesOf: (system) => architecture.nodesOf.get(system),
    regionOf: (node) => architecture.regionOf.get(node),
  };
  const chainTo = (id: string) =>
    namedSteps(
      explain(outcomes, id).map((step) => step.id),
      places,
      outcomes,
    );
  return dataset.capabilities.flatMap(({ id }) => {
    const outcome = outcomes.get(id);
    return outcome ? [{ capability: id, outcome, path: chainTo(id) }] : [];
  });
}

/** The whole table: every provider, every region, and every running system, worst first within each. */
export function whatIfTable(
  architecture: Architecture,
  dataset: Dataset,
): { providers: WhatIfRow[]; regions: WhatIfRow[]; systems: WhatIfRow[] } {
  const row = (id: string, failure: Failure): WhatIfRow => ({
    id,
    failure,
    effects: effectsOf(failure, architecture, dataset),
  });
  const inGraph = dataset.systems.filter((system) => architecture.nodesOf.has(system.id));
  return {
    providers: worstFirst(
      dataset.providers
        .map(({ id }) => id)
        .filter((provider) => inGraph.some((system) => system.provider === provider))
        .map((provider) => row(provider, { kind: 'provider', provider })),
    ),
    regions: worstFirst(
      regionsIn(architecture, dataset).map(({ provider, region }) => row(region, { kind: 'region', provider, region })),
    ),
    systems: worstFirst(
      inGraph
        .filter((system) => system.layer === 'running')
        .map((system) => row(system.id, { kind: 'systems', systems: [system.id] })),
    ),
  };
}

/** The regions of the architecture with the provider of each. */
function regionsIn(architecture: Architecture, dataset: Dataset): { provider: string; region: string }[] {
  const inGraph = new Set(architecture.regionOf.values());
  const byRegion = new Map(dataset.deployments.map(({ provider, region }) => [region, { provider, region }]));
  return [...byRegion.values()].filter(({ region }) => inGraph.has(region));
}

export interface ProviderShare {
  readonly provider: string;
  readonly systems: number;
  readonly share: number;
  /** Capabilities that are down when the whole provider is lost. */
  readonly capabilitiesDown: number;
}

/**
 * Concentration by provider over the running systems of the architecture, and the Herfindahl-Hirschman
 * index of the shares: the sum of their squares in percent, from near 0 to 10,000 (one provider).
 */
export function concentration(
  architecture: Architecture,
  dataset: Dataset,
): { shares: ProviderShare[]; herfindahl: number; total: number } {
  const running = dataset.systems.filter((system) => system.layer === 'running' && architecture.nodesOf.has(system.id));
  const shares = dataset.providers
    .map(({ id: provider }) => {
      const systems = running.filter((system) => system.provider === provider).length;
      const effects = effectsOf({ kind: 'provider', provider }, architecture, dataset);
      return {
        provider,
        systems,
        share: (100 * systems) / running.length,
        capabilitiesDown: effects.filter(({ outcome }) => outcome.status === 'down').length,
      };
    })
    .filter((share) => share.systems > 0)
    .toSorted((a, b) => b.systems - a.systems);
  return {
    shares,
    herfindahl: Math.round(shares.reduce((sum, { share }) => sum + share ** 2, 0)),
    total: running.length,
  };
}

const weight = { up: 0, degraded: 1, down: 3 };

function worstFirst(rows: WhatIfRow[]): WhatIfRow[] {
  const badness = (row: WhatIfRow) => row.effects.reduce((sum, { outcome }) => sum + weight[outcome.status], 0);
  return rows.toSorted((a, b) => badness(b) - badness(a) || (a.id < b.id ? -1 : 1));
}
