import { errorAt } from 'checked-content';
import type { Problem } from 'checked-content';
import type { RecordOf } from '../schemas/collections.ts';
import { computeShare } from './compute-shares.ts';
import type { LoadedDataset } from './load-dataset.ts';

/** Computes the points of shares, in place; written points of a share, or none to compute, are problems. */
export function fillInShares(
  series: readonly RecordOf<'series'>[],
  { placeOf, written }: Pick<LoadedDataset, 'placeOf' | 'written'>,
): Problem<'invalid-value'>[] {
  const valid = new Set(series.map(({ id }) => id));
  const computed = new Set(series.filter(({ shareOf }) => shareOf !== undefined).map(({ id }) => id));
  return series.flatMap((one) => {
    if (!one.shareOf) return [];
    const refuse = (field: string, message: string, help?: string) => [
      errorAt('invalid-value', placeOf(one, [field]), message, help ? { help } : {}),
    ];
    if (one.points.length > 0)
      return refuse(
        'points',
        `The points of \`${one.id}\` are computed from \`shareOf\`: a number is stored once.`,
        'Remove the points, or shareOf.',
      );
    const parts = [one.shareOf.part, ...one.shareOf.whole];
    const share = parts.find((id) => computed.has(id));
    if (share !== undefined)
      return refuse(
        'shareOf',
        `\`${one.id}\` cannot be computed from \`${share}\`, which is a share itself.`,
        'Name series whose points are written.',
      );
    one.points = computeShare(one.shareOf, series);
    // A part that is missing or broken is a problem of its own.
    if (one.points.length > 0 || parts.some((id) => !valid.has(id) || !written.series.has(id))) return [];
    return refuse('shareOf', `The series that \`${one.id}\` is computed from have no period in common.`);
  });
}
