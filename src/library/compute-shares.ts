import type { RecordOf } from '../schemas/collections.ts';
import type { Confidence } from '../schemas/primitives.ts';
import type { SeriesPoint } from '../schemas/series.ts';

type Series = RecordOf<'series'>;

/**
 * The points of a share: 100 × part ÷ whole, to one decimal, for every period that all the series it
 * rests on have. Each point names the source of the part and is as reliable as the weakest number in it.
 */
export function computeShare(shareOf: NonNullable<Series['shareOf']>, all: readonly Series[]): SeriesPoint[] {
  const seriesNamed = (id: string) => all.find((series) => series.id === id);
  const part = seriesNamed(shareOf.part);
  const whole = shareOf.whole.map(seriesNamed);
  return (part?.points ?? []).flatMap((point) => {
    const summands = whole.map((series) => series?.points.find(({ period }) => period === point.period));
    if (summands.length === 0 || summands.some((summand) => summand === undefined)) return [];
    const known = summands.filter((summand) => summand !== undefined);
    const total = known.reduce((sum, { value }) => sum + value, 0);
    if (total === 0) return [];
    return [
      {
        period: point.period,
        value: Math.round((1000 * point.value) / total) / 10,
        source: point.source,
        confidence: weakest([point, ...known].map(({ confidence }) => confidence)),
      },
    ];
  });
}

/** The series with the points of those that are shares of others. */
export function withShares(all: readonly Series[]): readonly Series[] {
  return all.map((one) => (one.shareOf ? { ...one, points: computeShare(one.shareOf, all) } : one));
}

const order: readonly Confidence[] = ['high', 'medium', 'low'];

function weakest(confidences: readonly Confidence[]): Confidence {
  return confidences.reduce((worst, one) => (order.indexOf(one) > order.indexOf(worst) ? one : worst), 'high');
}
