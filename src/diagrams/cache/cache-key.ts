import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../types.ts';

/** Names a finished diagram by everything that decides how it looks. */
export function cacheKey(source: string, lang: Language): string {
  return createHash('sha256').update([RENDERER_VERSION, versions(), lang, source].join('\0')).digest('hex');
}

/** Raise it with every change that may change a picture or its words. */
export const RENDERER_VERSION = 7;

const PACKAGES = ['mermaid', 'jsdom', 'fontkit', 'svg-path-commander', '@fontsource/inter'] as const;
let known: string | undefined;

function versions(): string {
  known ??= PACKAGES.map((name) => `${name}@${versionOf(name)}`).join(' ');
  return known;
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
