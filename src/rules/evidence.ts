import { errorAt } from 'checked-content';
import { evidenceRecords } from './evidence-records.ts';
import type { Rule } from './rule.ts';

export const evidence: Rule = {
  name: 'unverified-source',
  check: ({ data }) => {
    const recalled = new Set(
      data.dataset.sources.filter((source) => source.checked === 'recalled').map((source) => source.id),
    );
    const onlyRecalled = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => recalled.has(id));
    const records = evidenceRecords(data.dataset)
      .filter((record) => record.confidence === 'high' && onlyRecalled(record.sources))
      .map((record) =>
        errorAt(
          'unverified-source',
          data.placeOf(record, ['confidence']),
          `Confidence is high, but ${record.sources.join(', ')} was never read.`,
        ),
      );
    const points = data.dataset.series.flatMap((series) =>
      series.points.flatMap((point, index) =>
        point.confidence === 'high' && recalled.has(point.source)
          ? [
              errorAt(
                'unverified-source',
                data.placeOf(series, ['points', index, 'confidence']),
                `Confidence is high, but ${point.source} was never read.`,
              ),
            ]
          : [],
      ),
    );
    return [...records, ...points];
  },
};
