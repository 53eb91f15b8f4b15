import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recipeOf } from './recipe.ts';
import { warnOfCache } from './warn-of-cache.ts';

/**
 * Returns what `make` makes of the content, which is made once: later builds read it from the cache.
 * What `make` does must depend on the content and on the file `madeBy` alone, with what that imports.
 * A damaged entry is made anew; a cache that cannot be read or written costs time and one warning.
 */
export async function keepByContent({
  area,
  content,
  madeBy,
  make,
  folder = cacheFolder,
}: Keeping): Promise<Uint8Array> {
  const key = createHash('sha256').update(recipeOf(madeBy)).update(content).digest('hex').slice(0, 32);
  const path = join(folder, area, key);
  const kept = read(path);
  if (kept) return kept;
  const made = await make(content);
  write(path, made);
  return made;
}

export interface Keeping {
  /** The part of the cache, such as `social`. */
  readonly area: string;
  readonly content: Uint8Array;
  /** Path of the file that holds `make`, from the root of the project. */
  readonly madeBy: string;
  readonly make: (content: Uint8Array) => Promise<Uint8Array>;
  /** Default: node_modules/.cache/built-on-a-rival */
  readonly folder?: string;
}

const cacheFolder = 'node_modules/.cache/built-on-a-rival';
const sumLength = 32;

function read(path: string): Uint8Array | undefined {
  try {
    const entry = readFileSync(path);
    const bytes = entry.subarray(sumLength);
    return sumOf(bytes).equals(entry.subarray(0, sumLength)) ? bytes : undefined;
  } catch {
    // Missing as a rule. Where it cannot be read, it most likely cannot be written either, which is told.
    return undefined;
  }
}

/** Straight to its place: the sum tells a half-written entry, whether another build reads it now or the next one. */
function write(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.concat([sumOf(bytes), bytes]));
  } catch (error) {
    warnOfCache(error);
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
