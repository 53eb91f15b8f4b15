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

/**
 * How many of the best are looked at closely, and ranked again by title and names; those that follow are, so many at a
 * time, among themselves. Never by how many are shown: what was read already would change its place with each that follows.
 */
const lookedAt = 11;
const thenLookedAt = 20;

/** Kinds of records that answer questions, and how many more of them are looked at where one is asked. */
const answering: ReadonlySet<ResultKind> = new Set(['fact', 'event', 'incident', 'figure', 'claim', 'term']);
const alsoLookedAt = 8;

/** Where the answer is no single sentence, but a text. */
const told: ReadonlySet<string> = new Set(['why', 'how', 'whether']);

/**
 * The first `limit` results, each place once, ranked by title and names as well: in one order, however many are wanted.
 * `ranked` are those that were ranked first, among which an answer may be.
 */
export async function bestResults(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  index: SearchIndex,
  limit: number,
  asks: string | undefined,
): Promise<{ results: readonly SearchResult[]; ranked: readonly Ranked[] }> {
  const weighed = weigh(units, index.records);
  const top = candidates[0]?.score ?? 1;
  const rank = async (group: readonly Candidate[]) => {
    const loaded = await Promise.all(
      group.map(async ({ place, score }) => ({ score: score / top, record: await index.record(place) })),
    );
    return loaded
      .map(({ score, record }): Ranked => {
        const read = readRecord(record, index);
        return {
          ...read.shown,
          ...(units.length === 0
            ? { worth: score, fit: score, coverage: 1, isNamed: false, isSaid: false }
            : worthOf({ ...read.ranked, score }, weighed, index, asks)),
        };
      })
      .sort((a, b) => b.worth - a.worth);
  };
  const [first = [], ...others] = groupsOf(candidates, index, asks);
  // All of them at once: a group waits only for the one before.
  for (const { place } of candidates.slice(0, limit)) void index.record(place);
  const ranked = await rank(first);
  const found = new Map<string, Ranked>();
  const add = (group: readonly Ranked[]) => group.forEach((one) => found.has(one.url) || found.set(one.url, one));
  add(ranked);
  for (const group of others) {
    if (found.size >= limit) break;
    add(await rank(group));
  }
  const results = [...found.values()]
    .slice(0, limit)
    .map((result) => ({ ...result, marks: marksIn(`${result.title} ${result.text}`, units, index) }));
  return { results, ranked };
}

/** Candidates that are ranked together. The first are the best of all, and where a question is asked those that answer it. */
function groupsOf(
  candidates: readonly Candidate[],
  { kindOf }: Pick<SearchIndex, 'kindOf'>,
  asks: string | undefined,
): (readonly Candidate[])[] {
  const first = candidates.slice(0, lookedAt);
  const others = candidates.slice(lookedAt);
  if (asks !== undefined)
    first.push(
      ...others.filter(({ place }) => answering.has(kindOf(place))).slice(0, alsoLookedAt),
      ...others.filter(({ place }) => told.has(asks) && kindOf(place) === 'chapter').slice(0, alsoLookedAt),
    );
  const isFirst = new Set(first);
  const rest = others.filter((candidate) => !isFirst.has(candidate));
  const groups: (readonly Candidate[])[] = [first];
  for (let at = 0; at < rest.length; at += thenLookedAt) groups.push(rest.slice(at, at + thenLookedAt));
  return groups;
}
