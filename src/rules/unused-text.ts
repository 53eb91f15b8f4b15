import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt, listFiles } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import type { Rule } from './rule.ts';

/** Texts whose key stands nowhere in the code: neither as it is nor as a pattern, such as `verdict.${verdict}`. */
export const unusedText: Rule = {
  name: 'unused-text',
  check: ({ texts: { texts } }) => {
    const originals = texts.get(defaultLanguage) ?? [];
    if (originals.length === 0) return [];
    const isAskedFor = keysInCode(process.cwd());
    return originals
      .filter(({ key }) => !isAskedFor(key))
      .map(({ key, place }) => errorAt('unused-text', place, `Nothing asks for the text \`${key}\`.`));
  },
};

const codeFolders = ['src', 'scripts'];

function keysInCode(root: string): (key: string) => boolean {
  const code = codeFolders
    .flatMap((folder) => listFiles(root, folder))
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const found = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, key = '']) => key))];
  const keys = new Set(found(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/g));
  // A pattern of types, such as `search.${string}`, asks for nothing.
  const patterns = found(/`([a-z]\w*\.[\w.-]*\$\{(?!string|infer )[^`]*)`/g).map(patternOf);
  return (key) => keys.has(key) || patterns.some((pattern) => pattern.test(key));
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`);
}
