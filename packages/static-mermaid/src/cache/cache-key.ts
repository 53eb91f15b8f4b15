import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../types.ts';

/** Names a finished diagram by everything that decides how it looks: what is drawn, and what draws it. */
export function cacheKey(hash: string): string {
  return createHash('sha256').update([renderer(), hash].join('\0')).digest('hex');
}

/** Identifies what is drawn, whatever draws it: the start of each id in the picture. */
export function sourceHash(source: string, lang: Language): string {
  return createHash('sha256').update([lang, source].join('\0')).digest('hex');
}

const PACKAGES = ['mermaid', 'jsdom', 'fontkit', 'svg-path-commander', '@fontsource/inter'] as const;
let known: string | undefined;

/** The renderer's own source, so that no change of it is forgotten, and the versions of what it uses; read once per process. */
function renderer(): string {
  known ??= [...sources(), ...PACKAGES.map((name) => `${name}@${versionOf(name)}`)].join('\0');
  return known;
}

function sources(): string[] {
  const folder = join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: folder }).toSorted();
  // Line ends differ between systems, the pictures do not.
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
}

function versionOf(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const { version } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as { version: string };
      return version;
    } catch {
      // Not in this node_modules; the next one up may hold it.
    }
  }
  throw new Error(`The package “${name}” is not installed.`);
}
