import { errorAt } from 'checked-content';
import type { Problem } from 'checked-content';
import type { RecordOf } from '../schemas/collections.ts';
import { computeShare } from './compute-shares.ts';
import type { LoadedDataset } from './load-dataset.ts';

type Series = RecordOf<'series'>;

interface FilledIn {
  /** All series; those that are shares are other objects than before. */
  readonly series: readonly Series[];
  /** The series as it was read, by the one that stands in its place. */
  readonly asRead: ReadonlyMap<object, Series>;
  readonly problems: readonly Problem<'invalid-value'>[];
}

/** Computes the points of shares; written points of a share, or none to compute, are problems. */
export function fillInShares(
  series: readonly Series[],
  { placeOf, written }: Pick<LoadedDataset, 'placeOf' | 'written'>,
): FilledIn {
  const valid = new Set(series.map(({ id }) => id));
  const computed = new Set(series.filter(({ shareOf }) => shareOf !== undefined).map(({ id }) => id));
  const asRead = new Map<object, Series>();
  const problems: Problem<'invalid-value'>[] = [];
  const fillIn = (one: Series): Series => {
    if (!one.shareOf) return one;
    const refuse = (field: string, message: string, help?: string) => {
      problems.push(errorAt('invalid-value', placeOf(one, [field]), message, help ? { help } : {}));
      return one;
    };
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
    const points = computeShare(one.shareOf, series);
    if (points.length === 0) {
      // A part that is missing or broken is a problem of its own.
      if (parts.some((id) => !valid.has(id) || !written.series.has(id))) return one;
      return refuse('shareOf', `The series that \`${one.id}\` is computed from have no period in common.`);
    }
    const filled = { ...one, points };
    asRead.set(filled, one);
    return filled;
  };
  return { series: series.map(fillIn), asRead, problems };
}
