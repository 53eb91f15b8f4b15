import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Names a finished diagram by everything that decides how it looks: what is drawn (`hash`), how that is
 * wanted (`setup`), and what draws it.
 */
export function cacheKey(hash: string, setup: object): string {
  return createHash('sha256')
    .update([renderer(), JSON.stringify(setup), hash].join('\0'))
    .digest('hex');
}

/** Identifies what is drawn, whatever draws it: the start of each id in the picture. */
export function sourceHash(source: string, language: string): string {
  return createHash('sha256').update([language, source].join('\0')).digest('hex');
}

const folder = join(import.meta.dirname, '../..');
let known: string | undefined;

/** The renderer's own source, so that no change of it is forgotten, and the versions of what it uses; read once per process. */
function renderer(): string {
  known ??= createHash('sha256')
    .update([...sources(), ...dependencies().map((name) => `${name}@${versionOf(name)}`)].join('\0'))
    .digest('hex');
  return known;
}

function sources(): string[] {
  const files = globSync('src/**/*.ts', { cwd: folder }).toSorted();
  // Line ends differ between systems, the pictures do not.
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
}

function dependencies(): string[] {
  const { dependencies: used } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(used);
}

function versionOf(name: string): string {
  for (const place of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const { version } = JSON.parse(readFileSync(`${place}/${name}/package.json`, 'utf8')) as { version: string };
      return version;
    } catch {
      // Not in this node_modules; the next one up may hold it.
    }
  }
  throw new Error(`The package “${name}” is not installed.`);
}
