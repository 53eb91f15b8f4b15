import { errorAt } from 'checked-content';
import type { Dataset } from '../schemas/collections.ts';
import type { Confidence } from '../schemas/primitives.ts';
import { evidenceRecords } from './evidence-records.ts';
import type { Rule } from './rule.ts';
import { pointSources } from '../model/point-sources.ts';

/** High confidence needs a primary source that was read, or several sources. */
export const evidence: Rule = {
  name: 'unverified-source',
  check: ({ data }) => {
    const sources = new Map(data.dataset.sources.map((source) => [source.id, source]));
    const weaknessOf = (ids: readonly string[]) => weakness(ids.flatMap((id) => sources.get(id) ?? []));
    const records = evidenceRecords(data.dataset).map((record) => ({
      place: () => data.placeOf(record, ['confidence']),
      confidence: record.confidence,
      sources: record.sources,
    }));
    const points = data.dataset.series.flatMap((series) =>
      series.points.map((point, index) => ({
        place: () => data.placeOf(series, ['points', index, 'confidence']),
        confidence: point.confidence,
        sources: pointSources(point),
      })),
    );
    return [...records, ...points]
      .filter(({ confidence }) => confidence === 'high')
      .flatMap(({ place, sources: ids }) => {
        const weak = weaknessOf(ids);
        if (!weak) return [];
        const help = `Write \`confidence: ${weak.carries}\`, or read and add ${weak.wanting}.`;
        return [errorAt('unverified-source', place(), `Confidence is high, but ${weak.says}.`, { help })];
      });
  },
};

interface Weakness {
  readonly says: string;
  /** The confidence that the sources do carry. */
  readonly carries: Confidence;
  readonly wanting: string;
}

/** Why sources do not carry high confidence; undefined where they do. */
function weakness(sources: readonly Dataset['sources'][number][]): Weakness | undefined {
  const [only, ...others] = sources;
  if (!only) return undefined;
  if (sources.every(({ checked }) => checked === 'recalled'))
    return { says: `${sources.map(({ id }) => id).join(', ')} was never read`, carries: 'low', wanting: 'a source' };
  if (others.length > 0 || only.kind === 'primary') return undefined;
  return {
    says: `${only.id} alone reports it, and is no primary source`,
    carries: 'medium',
    wanting: 'a primary source or a second one',
  };
}
