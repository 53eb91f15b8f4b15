import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../../src/library/read-content.ts';
import { temporarySite } from '../../temporary-site.ts';

/** Runs `npm run new` without a terminal, as a script would. */
function runNew(root: string, ...flags: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/new.ts', ...flags, '--root', root], {
    encoding: 'utf8',
    input: '',
  });
  return { status, said: stdout + stderr };
}

describe('npm run new', () => {
  it('writes what its flags say, and tells what to do next', () => {
    const root = temporarySite();
    const flags = ['--id', 'fresh', '--title', 'A: title', '--publisher', 'Example', '--url', 'https://example.com/'];
    const { status, said } = runNew(root, 'source', ...flags);
    expect(said).toMatch(/^Added to src\/data\/sources\/recalled\.yaml, line 1:\n[^]*\nNext:\n[^]*npm run check/);
    expect(status).toBe(0);
    expect(readFileSync(join(root, 'src/data/sources/recalled.yaml'), 'utf8')).toContain('- id: fresh\n');
  });

  it('takes a number below zero as it is typed', () => {
    const root = temporarySite();
    const texts = [
      '--statement-en',
      'Down 12.5 percent.',
      '--statement-de',
      'Um 12,5 Prozent gesunken.',
      '--label-en',
      'change',
      '--label-de',
      'Änderung',
    ];
    const flags = [
      '--id',
      'down',
      '--new-topic',
      'cold',
      '--source',
      'annual-report',
      '--value',
      '-12.5',
      '--unit',
      'percent',
    ];
    const { status, said } = runNew(root, 'fact', ...flags, ...texts);
    expect(said).toContain('value: -12.5');
    expect(status).toBe(0);
  });

  it('begins a chapter', () => {
    const root = temporarySite();
    const { status, said } = runNew(root, 'chapter', '--slug', 'second', '--title-en', 'Second');
    expect(said).toMatch(/^Written:\n {2}src\/content\/chapters\/en\/second\.mdx\n[^]*\nNext:\n/);
    expect(status).toBe(0);
  });

  it('writes nothing beside the site', () => {
    const root = temporarySite();
    const run = (cwd: string, ...more: string[]) =>
      spawnSync('node', [resolve('scripts/new.ts'), 'term', ...more], { cwd, encoding: 'utf8', input: '' }).stderr;
    expect(run(join(root, 'src/data'))).toContain('is not the folder of the site. npm run new -- … finds it');
    expect(run(root, '--root', 'nowhere')).toContain('There is no folder “nowhere”');
  });

  it('lists the flags of a kind, wherever the question stands', () => {
    const { status, said } = runNew(temporarySite(), 'fact', '--id', 'x', '--help');
    expect(said).toMatch(/--qualifier .*midpoint[^]*--value-2[^]*--where/);
    expect(status).toBe(0);
  });

  it.each([
    ['a flag misspelt', ['claim', '--claim-eng', 'X'], ['Did you mean “--claim-en”?']],
    ['a kind that does not exist', ['claims'], ['Did you mean “claim”?']],
    ['a kind that has no stub', ['event'], ['src/data/events']],
    ['missing answers', ['claim'], ['--id is missing', '--claim-de is missing']],
    ['a name that cannot be one', ['chapter', '--slug', 'A b', '--title-en', 'X'], ['not a name for an address']],
  ])('refuses %s, says why, and writes nothing', (_what, flags, fragments) => {
    const root = temporarySite();
    const before = stateOf(root, ['.']);
    const { status, said } = runNew(root, ...flags);
    expect(status).toBe(1);
    expect(said).toContain('Nothing was written.');
    for (const fragment of fragments) expect(said).toContain(fragment);
    expect(said).not.toMatch(/\n\s+at /);
    expect(stateOf(root, ['.'])).toBe(before);
  });
});
