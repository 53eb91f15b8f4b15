import type { RecordOf } from '../schemas/collections.ts';

/** Who published sources, and in which years, as short as on the foot of a figure: `Example Press, 2012–2014, 2019; Another`. */
export function publishersAndYears(sources: readonly Pick<RecordOf<'sources'>, 'publisher' | 'published'>[]): string {
  return [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .map(([publisher, all]) => [publisher, ...spans(all.flatMap(yearOf))].join(', '))
    .join('; ');
}

function yearOf({ published }: Pick<RecordOf<'sources'>, 'published'>): number[] {
  return published === undefined ? [] : [Number(published.slice(0, 4))];
}

/** Years in a row together. */
function spans(years: readonly number[]): string[] {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const begins = sorted.filter((year) => !sorted.includes(year - 1));
  const ends = sorted.filter((year) => !sorted.includes(year + 1));
  return begins.map((begin, index) => (begin === ends[index] ? `${begin}` : `${begin}–${ends[index]}`));
}
