import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rawResultSchema } from './raw-result.ts';
import type { RawResult } from './raw-result.ts';

const folder = 'bench/results';

/** @throws Error when the file is not what this version writes */
export function readResult(contestant: string, chapters: number): RawResult | undefined {
  const file = fileOf(contestant, chapters);
  return existsSync(file) ? parse(file) : undefined;
}

/** Everything that was ever measured and kept, by contestant and size. */
export function readAllResults(): RawResult[] {
  return globSync(join(folder, '*.json')).toSorted().map(parse);
}

export function writeResult(result: RawResult): void {
  const file = fileOf(result.contestant, result.chapters);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
}

function fileOf(contestant: string, chapters: number): string {
  return join(folder, `${contestant}-${chapters}.json`);
}

function parse(file: string): RawResult {
  const read = rawResultSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${file} was written by another version of this command; delete it and measure again.`);
}
