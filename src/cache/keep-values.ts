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
 * itself, whose files have the same names.
 */
export function keptValues(root: string, folder = cacheFolder): KeptValues | undefined {
  if (resolve(root) !== process.cwd()) return undefined;
  const pathOf = (file: string) => join(folder, sumOf(file).slice(0, 32));
  return {
    get: ({ file, text }) => {
      try {
        const entry = readFileSync(pathOf(file), 'utf8');
        const value = entry.slice(sumLength);
        return entry.slice(0, sumLength) === keyOf(file, text, value) ? (JSON.parse(value) as unknown) : undefined;
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
        writeFileSync(pathOf(file), `${keyOf(file, text, written)}${written}`);
      } catch (error) {
        warnOfCache(error);
      }
    },
  };
}

const cacheFolder = 'node_modules/.cache/built-on-a-rival/values';
const sumLength = 64;

/** Of the text, of how it is read and of what came of it: whatever is another, the entry does not hold. */
function keyOf(file: string, text: string, value: string): string {
  const recipe = recipeOf('packages/checked-content/src/yaml/read-yaml.ts');
  return sumOf(JSON.stringify([recipe, file, text, value]));
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
