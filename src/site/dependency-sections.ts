import type { Dataset } from '../schemas/collections.ts';
import { architectureToday } from './architecture-today.ts';

/** Sections of the page on dependencies that depend on what the data holds. */
export type DependencySection = 'what-if' | 'history' | 'concentration' | 'alternatives' | 'exit' | 'limits';

/** Which sections have something to show; the others are printed nowhere, and nothing leads to them. */
export function dependencySections(dataset: Dataset): ReadonlySet<DependencySection> {
  const { nodesOf } = architectureToday(dataset);
  const inGraph = dataset.systems.filter(({ id }) => nodesOf.has(id));
  const shown: Record<DependencySection, boolean> = {
    'what-if': hasModel(dataset) && inGraph.length > 0,
    history: hasModel(dataset) && dataset.incidents.length > 0,
    concentration: inGraph.some(({ layer }) => layer === 'running'),
    alternatives: dataset.charts.some(({ section }) => section === 'alternatives'),
    exit: dataset.assessments.length > 0,
    limits: hasModel(dataset),
  };
  return new Set((Object.keys(shown) as DependencySection[]).filter((name) => shown[name]));
}

/** Whether there is a graph to be failed: what users do, and systems that this may need. */
export function hasModel({ capabilities, systems }: Dataset): boolean {
  return capabilities.length > 0 && systems.length > 0;
}
