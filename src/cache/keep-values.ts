import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { KeptValues } from 'checked-content';
import { recipeOf } from './recipe.ts';
import { warnOfCache } from './warn-of-cache.ts';

/**
 * Keeps what was read of data files in the cache: one entry for each file, which holds for the text that it had and
 * for the reader that read it. A damaged entry is as good as none. Undefined for another root than the project
 * itself, whose files have the same names, and in a project without the reader's own source.
 */
export function keptValues(root: string, folder = cacheFolder): KeptValues | undefined {
  const recipe = resolve(root) === process.cwd() ? recipeOfReader() : undefined;
  if (recipe === undefined) return undefined;
  const pathOf = (file: string) => join(folder, sumOf(file).slice(0, 32));
  return {
    get: ({ file, text }) => {
      try {
        const entry = readFileSync(pathOf(file), 'utf8');
        const value = entry.slice(sumLength);
        return entry.slice(0, sumLength) === keyOf(recipe, file, text, value)
          ? (JSON.parse(value) as unknown)
          : undefined;
      } catch {
        return undefined;
      }
    },
    set: ({ file, text }, value) => {
      try {
        const written = JSON.stringify(value);
        // Some numbers of YAML are none in JSON.
        if (!isDeepStrictEqual(JSON.parse(written), value)) return;
        mkdirSync(folder, { recursive: true });
        writeFileSync(pathOf(file), `${keyOf(recipe, file, text, written)}${written}`);
      } catch (error) {
        warnOfCache(error);
      }
    },
  };
}

const cacheFolder = 'node_modules/.cache/built-on-a-rival/values';
const sumLength = 64;

function recipeOfReader(): string | undefined {
  try {
    return recipeOf('packages/checked-content/src/yaml/read-yaml.ts');
  } catch {
    return undefined;
  }
}

/** Of all that the entry holds for: whatever is another, it does not hold. */
function keyOf(...parts: readonly string[]): string {
  return sumOf(JSON.stringify(parts));
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
