import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../../src/check/check-site.ts';
import { temporarySite } from '../../temporary-site.ts';

/** Runs `npm run new` without a terminal, as a script would. */
function runNew(root: string, ...flags: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/new.ts', ...flags, '--root', root], {
    encoding: 'utf8',
    input: '',
  });
  return { status, said: stdout + stderr };
}

const source = [
  'source',
  '--id',
  'fresh',
  '--title',
  'A: title',
  '--publisher',
  'Example',
  '--url',
  'https://example.com/',
];
const kinds: [kind: string, flags: string[]][] = [
  ['source', source.slice(1)],
  [
    'fact',
    [
      '--id',
      'ten',
      '--statement-en',
      'Ten.',
      '--statement-de',
      'Zehn.',
      '--value',
      '10',
      '--unit',
      'percent',
      '--label-en',
      'share',
      '--label-de',
      'Anteil',
      '--source',
      'fresh',
    ],
  ],
  ['chart', ['--id', 'both', '--title-en', 'Both', '--title-de', 'Beide', '--series', 'revenue,net-income']],
  ['claim', ['--id', 'it-is', '--claim-en', 'It is.', '--claim-de', 'Es ist.', '--source', 'fresh']],
  ['system', ['--id', 'thing', '--name', 'Thing', '--kind', 'storage', '--source', 'fresh']],
  [
    'incident',
    [
      '--id',
      'out-2020',
      '--name-en',
      'Out',
      '--name-de',
      'Aus',
      '--start',
      '2020-01-02',
      '--service',
      'EC2',
      '--source',
      'fresh',
    ],
  ],
];

describe('npm run new', () => {
  it('writes records of every kind that the check accepts', async () => {
    const root = temporarySite();
    for (const [kind, flags] of kinds) expect(runNew(root, kind, ...flags)).toMatchObject({ status: 0 });
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(site.data.dataset.claims.find(({ id }) => id === 'it-is')?.order).toBe(2);
  });

  it('keeps what stood in the file before', () => {
    const root = temporarySite();
    const file = join(root, 'src/data/claims/intro.yaml');
    const before = readFileSync(file, 'utf8');
    runNew(root, ...source);
    runNew(root, 'claim', ...(kinds[2]?.[1] ?? []));
    expect(readFileSync(file, 'utf8').startsWith(before.trimEnd())).toBe(true);
  });

  it('begins a chapter in one language, and adds the other one later at the same place', async () => {
    const root = temporarySite();
    expect(runNew(root, 'chapter', '--slug', 'second', '--title-en', 'Second').status).toBe(0);
    expect(runNew(root, 'chapter', '--slug', 'second', '--title-de', 'Zweites').status).toBe(0);
    const { errors, site } = await checkSite(root);
    expect(errors).toBe(0);
    expect(
      site.book.chapters.filter(({ slug }) => slug === 'second').map(({ frontmatter }) => frontmatter?.order),
    ).toEqual([2, 2]);
  });

  it.each([
    ['an id that is taken', source, ['The id “fresh” is taken']],
    [
      'a source that does not exist',
      ['claim', '--id', 'x', '--claim-en', 'X', '--claim-de', 'X', '--source', 'frish'],
      ['Did you mean “fresh”?'],
    ],
    [
      'an id in capitals',
      ['claim', '--id', 'X', '--claim-en', 'X', '--claim-de', 'X', '--source', 'fresh'],
      ['lower-case'],
    ],
    ['a flag misspelt', ['claim', '--claim-eng', 'X'], ['Did you mean “--claim-en”?']],
    [
      'a value outside its list',
      ['claim', '--id', 'x', '--claim-en', 'X', '--claim-de', 'X', '--source', 'fresh', '--verdict', 'confirmd'],
      ['confirmed'],
    ],
    ['a kind that does not exist', ['claims'], ['Did you mean “claim”?']],
    ['missing answers', ['claim'], ['--id is missing', '--claim-de is missing']],
    [
      'a file name that climbs out',
      ['fact', '--id', 'x', '--topic', '../../x', '--statement-en', 'X', '--statement-de', 'X', '--source', 'fresh'],
      ['not a name for a file'],
    ],
  ])('refuses %s, says why, and writes nothing', async (_what, flags, fragments) => {
    const root = temporarySite();
    runNew(root, ...source);
    const before = (await checkSite(root)).site.data.dataset;
    const { status, said } = runNew(root, ...flags);
    expect(status).toBe(1);
    expect(said).toContain('Nothing was written.');
    for (const fragment of fragments) expect(said).toContain(fragment);
    expect(said).not.toMatch(/\n\s+at /);
    expect((await checkSite(root)).site.data.dataset).toEqual(before);
  });
});
