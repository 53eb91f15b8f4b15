import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Query {
  readonly group: string;
  readonly language: 'en' | 'de';
  readonly query: string;
  /** Paths of results that are wanted, any of them; one without `#` stands for all that begin so. */
  readonly want: readonly string[];
  /** The record whose sentence answers it, as collection/id. */
  readonly answer?: string;
  readonly set: 'tuned' | 'set aside';
}

const files = ['queries.yaml', 'queries-en.yaml', 'queries-de.yaml'];

/**
 * All queries, each in its set. What was written first, `queries.yaml`, was looked at while the search was made. Of the
 * others a quarter is set aside: it says how well the search answers what nobody made it for.
 */
export function readQueries(): Query[] {
  return files.flatMap((file) =>
    (parse(readFileSync(`tests/search/${file}`, 'utf8')) as Omit<Query, 'set'>[]).map((query) => ({
      ...query,
      set: file !== 'queries.yaml' && isSetAside(query) ? 'set aside' : 'tuned',
    })),
  );
}

/** By a fixed seed, so that a query stays in its set whatever is added. */
const seed = 1889;

function isSetAside({ language, query }: Pick<Query, 'language' | 'query'>): boolean {
  const sum = createHash('sha256').update(`${seed} ${language} ${query}`).digest();
  return sum.readUInt32BE(0) / 2 ** 32 < 0.25;
}
