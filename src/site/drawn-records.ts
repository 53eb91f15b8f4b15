import { layersEdges } from '../figures/pictures/layers-picture.ts';
import { neighbourhood } from '../model/dependency/neighbourhood.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { architectureToday } from './architecture-today.ts';

/**
 * Returns the records of what needs what from which a diagram is drawn, each once; none of a diagram that is written in a
 * chapter.
 */
export function drawnRecords(dataset: Dataset, diagram: string): readonly RecordOf<'dependencies'>[] {
  return [...new Set(recordsOf(dataset, diagram))];
}

function recordsOf(dataset: Dataset, diagram: string): Iterable<RecordOf<'dependencies'>> {
  const [, kind, id = ''] = /^(dependency|path|system)-(.*)$/.exec(diagram) ?? [];
  if (kind === 'system') {
    const { needs, neededBy } = neighbourhood(dataset, id);
    return [...needs, ...neededBy].map(({ record }) => record);
  }
  if (kind === undefined) return [];
  const architecture = architectureToday(dataset);
  // Who carries what is computed from all that is known.
  if (id === 'providers' && kind === 'dependency') return architecture.recordOf.values();
  const { edges } = layersEdges(dataset, architecture, kind === 'path' ? id : undefined);
  return edges.map(({ record }) => record);
}
