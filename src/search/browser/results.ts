import type { ResultKind } from '../shared/record.ts';
import type { Candidate } from './combine.ts';
import { marksIn } from './marks.ts';
import type { SearchIndex } from './pagefind.ts';
import type { Unit } from './query-units.ts';
import { readRecord } from './read-record.ts';
import type { ShownRecord } from './read-record.ts';
import { weigh, worthOf } from './rank.ts';
import type { Worth } from './rank.ts';

/** A record that was looked at. */
export interface Ranked extends ShownRecord, Worth {}

/** One that is shown. */
export interface SearchResult extends Ranked {
  /** Words of its title and text to be marked. */
  readonly marks: readonly string[];
}

/** How many of the best are looked at closely, and ranked again by title and names. */
const lookedAt = 12;

/** Kinds of records that answer questions, and how many more of them are looked at where one is asked. */
const answering: ReadonlySet<ResultKind> = new Set(['fact', 'event', 'incident', 'figure', 'claim', 'term']);
const alsoLookedAt = 8;

/** Where the answer is no single sentence, but a text. */
const told: ReadonlySet<string> = new Set(['why', 'how', 'whether']);

/** The first `limit` results, each place once, the best of them ranked by title and names as well. */
export async function bestResults(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  index: SearchIndex,
  limit: number,
  asks: string | undefined,
): Promise<{ results: readonly SearchResult[]; ranked: readonly Ranked[] }> {
  const weighed = weigh(units, index.records);
  const top = candidates[0]?.score ?? 1;
  const considered = candidates.slice(0, Math.max(limit, lookedAt));
  if (asks !== undefined)
    considered.push(
      ...candidates
        .slice(considered.length)
        .filter(({ place }) => answering.has(index.kindOf(place)))
        .slice(0, alsoLookedAt),
      ...candidates
        .slice(considered.length)
        .filter(({ place }) => told.has(asks) && index.kindOf(place) === 'chapter')
        .slice(0, alsoLookedAt),
    );
  const loaded = await Promise.all(
    considered.map(async ({ place, score }) => ({ score: score / top, record: await index.record(place) })),
  );
  const ranked = loaded
    .map(({ score, record }) => {
      const read = readRecord(record, index);
      return {
        ...read.shown,
        ...(units.length === 0
          ? { worth: score, fit: score, coverage: 1, isNamed: false, isSaid: false }
          : worthOf({ ...read.ranked, score }, weighed, index, asks)),
      };
    })
    .sort((a, b) => b.worth - a.worth);
  const seen = new Set<string>();
  const results = ranked
    .filter(({ url }) => seen.size < seen.add(url).size)
    .slice(0, limit)
    .map((result) => ({ ...result, marks: marksIn(`${result.title} ${result.text}`, units, index) }));
  return { results, ranked };
}
