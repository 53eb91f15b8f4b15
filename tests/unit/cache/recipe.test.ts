import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recipeOf } from '../../../src/cache/recipe.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const project = {
  'src/maker.ts': `import sharp from 'sharp';\nimport {\n  colour,\n} from './colours/ink.ts';\nimport 'node:fs';\n`,
  'src/colours/ink.ts': `import type { Maker } from '../maker.ts';\nexport const colour = 'black';\n`,
  'src/bystander.ts': 'export {};\n',
  'node_modules/sharp/package.json': '{ "version": "1.0.0" }',
};

/** The recipe of `src/maker.ts` in a project with the given changes; each has a folder of its own. */
function recipeWith(changes: Partial<Record<keyof typeof project, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'recipe-'));
  roots.push(root);
  for (const [file, text] of Object.entries({ ...project, ...changes })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return recipeOf('src/maker.ts', root);
}

describe('the recipe of something that is made', () => {
  it.each([
    ['the file that makes it', 'src/maker.ts', `${project['src/maker.ts']}// changed\n`],
    ['a file that this one imports', 'src/colours/ink.ts', `export const colour = 'blue';\n`],
    ['the version of a package it uses', 'node_modules/sharp/package.json', '{ "version": "1.0.1" }'],
  ] as const)('changes with %s', (_what, file, text) => {
    expect(recipeWith({ [file]: text })).not.toBe(recipeWith());
  });

  it('stays the same in another folder, with other line ends, and beside other files', () => {
    expect(recipeWith({ 'src/bystander.ts': 'export const x = 1;\n' })).toBe(recipeWith());
    expect(recipeWith({ 'src/maker.ts': project['src/maker.ts'].replaceAll('\n', '\r\n') })).toBe(recipeWith());
  });

  it('passes over what only looks like an import', () => {
    const text = `${project['src/maker.ts']}// as far from 'home' as from './nowhere.ts'\n`;
    expect(() => recipeWith({ 'src/maker.ts': text })).not.toThrow();
  });

  it('is refused for a file that is not there', () => {
    expect(() => recipeOf('src/nothing.ts')).toThrow('ENOENT');
  });
});
