import type { Dataset } from '../../schemas/collections.ts';
import type { Architecture } from './architecture.ts';

/** What is lost: named systems, everything in a region, a system in one region, or all of a provider. */
export type Failure =
  | { readonly kind: 'systems'; readonly systems: readonly string[]; readonly region?: string | undefined }
  | { readonly kind: 'region'; readonly provider: string; readonly region: string }
  | { readonly kind: 'provider'; readonly provider: string };

/** Nodes of the architecture that a failure takes away; systems that were not in use yet have none. */
export function failedNodes(failure: Failure, architecture: Architecture, dataset: Dataset): string[] {
  const { nodesOf, regionOf } = architecture;
  const nodesOfProvider = (provider: string) =>
    dataset.systems.filter((system) => system.provider === provider).flatMap((system) => nodesOf.get(system.id) ?? []);
  switch (failure.kind) {
    case 'systems': {
      const nodes = failure.systems.flatMap((system) => nodesOf.get(system) ?? []);
      return failure.region === undefined ? nodes : nodes.filter((node) => regionOf.get(node) === failure.region);
    }
    case 'region':
      return nodesOfProvider(failure.provider).filter((node) => regionOf.get(node) === failure.region);
    case 'provider':
      return nodesOfProvider(failure.provider);
  }
}
