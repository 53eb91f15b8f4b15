import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textKeys } from '../../../src/i18n/text-keys.ts';

describe('the list of texts', () => {
  const keys = Object.values(textKeys)
    .flat()
    .map((entry) => entry.replace(/ .*/, ''));

  it('names each once', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('holds none that the code does not ask for', () => {
    const isAskedFor = keysInCode();
    expect(keys.filter((key) => !isAskedFor(key))).toEqual([]);
  });
});

/** Keys that stand in the code, as they are or as a pattern such as `verdict.${verdict}`. */
function keysInCode(): (key: string) => boolean {
  const code = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'])
    .filter((file) => !file.endsWith('text-keys.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const found = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, key = '']) => key))];
  const plain = new Set(found(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/g));
  // A pattern of types, such as `search.${string}`, asks for nothing.
  const patterns = found(/`([a-z]\w*\.[\w.-]*\$\{(?!string|infer )[^`]*)`/g).map(patternOf);
  return (key) => plain.has(key) || patterns.some((pattern) => pattern.test(key));
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`);
}
