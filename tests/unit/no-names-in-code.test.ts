import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/library/load-dataset.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import { unitNames } from '../../src/schemas/units.ts';
import { findNames, namesIn, withoutComments, wordsOf } from './names-in-code.ts';
import { smallDataset } from './small-dataset.ts';

/** Places in which a name may stand, and why. */
const allowed: readonly { readonly file: RegExp; readonly names?: readonly string[]; readonly why: string }[] = [];

const files = globSync(['{src,packages/*/src,scripts}/**/*.{ts,astro,mjs,cjs,css}', '*.config.*'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^src\/(?:data|content)\//.test(file))
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
/** What units, browsers, Node, the interface and the folders of the code call things: a system may have such a name. */
const vocabulary = new Set([
  ...unitNames,
  ...files.flatMap(({ file }) => wordsOf(file)),
  ...[
    fileURLToPath(import.meta.resolve('typescript/lib/lib.dom.d.ts')),
    ...globSync('node_modules/@types/node/*.d.ts'),
    ...globSync('src/content/texts/en/*.json', { exclude: ['**/book.json'] }),
  ].flatMap((file) => wordsOf(withoutComments(readFileSync(file, 'utf8')))),
]);
const { dataset } = loadDataset(process.cwd());

describe('code', () => {
  it('holds no name of a company, system, region or capability', () => {
    expect(namesFound(dataset)).toEqual([]);
  });

  it('may hold a word that a contributor makes the name of a system or capability', () => {
    const ordinary = ['edge', 'search', 'queue', 'outage', 'shell', 'bench', 'runner', 'social', 'page-search'];
    const systems = ordinary.map((id) => ({ id, name: capitalised(id), aliases: [id] }));
    const added = smallDataset({ systems, capabilities: ordinary.map((id) => ({ id })) });
    const both = { systems: [...dataset.systems, ...added.systems], capabilities: added.capabilities };
    expect(namesFound({ ...dataset, ...both })).toEqual(namesFound(dataset));
  });
});

function namesFound(data: Dataset): string[] {
  return findNames(files, namesIn(data), vocabulary)
    .filter(({ file, name }) => !allowed.some((one) => one.file.test(file) && (one.names?.includes(name) ?? true)))
    .map(({ file, line, name }) => `${file}:${line} ${name}`);
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
