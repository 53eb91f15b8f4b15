import { nodeKind, providerKind } from '../figures/pictures/names.ts';
import type { Language } from '../i18n/languages.ts';
import type { Passage } from '../i18n/passage.ts';
import { localized } from '../i18n/passage.ts';
import { evaluate } from '../model/dependency/evaluate.ts';
import type { Outcome } from '../model/dependency/evaluate.ts';
import type { Failure } from '../model/dependency/failure.ts';
import { failedNodes } from '../model/dependency/failure.ts';
import { effectsOf } from '../model/dependency/what-if.ts';
import type { Status } from '../model/dependency/graph.ts';
import type { WhatIfRow } from '../model/dependency/what-if.ts';
import type { Dataset } from '../schemas/collections.ts';
import { architectureToday, whatIfToday } from './architecture-today.ts';

/** Something that a reader of the first page can take away. */
export interface Carrier {
  readonly id: string;
  readonly name: Passage;
  /** Its class in pictures. */
  readonly kind: string;
  readonly effects: WhatIfRow['effects'];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Nodes of the graph that it stands for: it is down when all of them are. */
  readonly nodes: readonly string[];
  /** What it consists of, each to be taken away by itself. */
  readonly parts: readonly Carrier[];
}

/** What stands on one carrier: capabilities that need nothing else in the picture, and stacks of their own. */
export interface Stack {
  readonly carrier: Carrier;
  readonly capabilities: readonly string[];
  readonly stacks: readonly Stack[];
}

/**
 * The landlords, with their regions as parts, and the systems that the data put on the first page, as far as
 * users would notice their loss today. The one whose loss takes most with it comes first.
 */
export function carriersOf(dataset: Dataset, language: Language): Carrier[] {
  const architecture = architectureToday(dataset);
  const carrier = (id: string, name: Passage, kind: string, failure: Failure, parts: readonly Carrier[]): Carrier => {
    const nodes = failedNodes(failure, architecture, dataset);
    const effects = effectsOf(failure, architecture, dataset);
    return { id, name, kind, effects, outcomes: evaluate(architecture.graph, nodes), nodes, parts };
  };
  const { regions } = whatIfToday(dataset);
  const landlords = dataset.providers
    .filter(({ part }) => part === 'landlord')
    .map(({ id, name }) => {
      const parts = regions.flatMap((row) =>
        row.failure.kind === 'region' && row.failure.provider === id
          ? [carrier(row.id, { text: row.id, language }, providerKind(dataset, id), row.failure, [])]
          : [],
      );
      return carrier(
        id,
        localized(name, language),
        providerKind(dataset, id),
        { kind: 'provider', provider: id },
        parts,
      );
    });
  const systems = dataset.systems.flatMap(({ id, onFirstPage }) =>
    onFirstPage
      ? [carrier(id, localized(onFirstPage, language), nodeKind(dataset, id), { kind: 'systems', systems: [id] }, [])]
      : [],
  );
  return [...landlords, ...systems]
    .filter((one) => taken(one).length > 0)
    .toSorted((a, b) => taken(b).length - taken(a).length);
}

/**
 * Stands each carrier on the one that carries all that it carries, or beside it where they share nothing; what
 * would have to stand on two at once is left out.
 */
export function stacksOf(carriers: readonly Carrier[], capabilities: readonly string[]): Stack[] {
  const [carrier, ...others] = carriers;
  if (!carrier) return [];
  const all = taken(carrier).filter((id) => capabilities.includes(id));
  const upon = others.filter((one) => taken(one).every((id) => all.includes(id)));
  const stacks = stacksOf(upon, all);
  const left = capabilities.filter((id) => !all.includes(id));
  return [
    { carrier, capabilities: all.filter((id) => !stacks.some((stack) => holds(stack, id))), stacks },
    ...stacksOf(
      others.filter((one) => !upon.includes(one) && taken(one).every((id) => left.includes(id))),
      left,
    ),
  ];
}

/** Capabilities that its loss takes away or lessens. */
function taken({ effects }: Carrier): string[] {
  return effects.filter(({ outcome }) => outcome.status !== 'up').map(({ capability }) => capability);
}

function holds({ capabilities, stacks }: Stack, id: string): boolean {
  return capabilities.includes(id) || stacks.some((stack) => holds(stack, id));
}

/** What becomes of something that stands for `nodes` when a carrier is lost: as bad as the best of them. */
export function stateUnder({ outcomes }: Carrier, nodes: readonly string[]): Status {
  const met = nodes.map((node) => outcomes.get(node)?.status ?? 'up');
  return (['up', 'degraded', 'down'] as const).find((status) => met.includes(status)) ?? 'up';
}
