import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporarySite } from '../temporary-site.ts';
import { data } from './mistakes/mistake.ts';

const fixture = readFileSync(`tests/fixtures/valid-site/${data.sources}`, 'utf8');

function runCheck(...options: string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/check.ts', ...options], (_error, output, errors) => {
      resolve({ code: child.exitCode ?? -1, output, errors });
    });
  });
}

describe('npm run check', () => {
  it('mends with --fix, says what it mended, and succeeds when nothing is left', async () => {
    const root = temporarySite({ [data.sources]: fixture.replace('accessed:', 'acessed:') });
    const { code, output } = await runCheck('--fix', `--root=${root}`);
    expect(output).toMatch(/press\.yaml:\d+:\d+ {2}mended {2}unknown-field/);
    expect(output).toContain('1 mended, 0 errors');
    expect(code).toBe(0);
    expect(readFileSync(join(root, data.sources), 'utf8')).toBe(fixture);
  });

  it('leaves the files alone without --fix, and says that there is one', async () => {
    const broken = fixture.replace('accessed:', 'acessed:');
    const root = temporarySite({ [data.sources]: broken });
    const { code, output } = await runCheck(`--root=${root}`);
    expect(output).toContain('npm run check -- --fix');
    expect(code).toBe(1);
    expect(readFileSync(join(root, data.sources), 'utf8')).toBe(broken);
  });

  it('lists in JSON what was mended and what is left', async () => {
    const root = temporarySite({
      [data.sources]: fixture.replace('accessed:', 'acessed:').replace('kind: primary', 'kind: first'),
    });
    const { code, output } = await runCheck('--fix', '--format=json', `--root=${root}`);
    const { fixed, problems } = JSON.parse(output) as Record<'fixed' | 'problems', { rule: string }[]>;
    expect([fixed.map(({ rule }) => rule), problems.map(({ rule }) => rule)]).toEqual([
      ['unknown-field'],
      ['invalid-value'],
    ]);
    expect(code).toBe(1);
  });

  it('prints one annotation a problem for GitHub', async () => {
    const root = temporarySite({ [data.sources]: fixture.replace('kind: primary', 'kind: first') });
    const { output } = await runCheck('--format=github', `--root=${root}`);
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^::error file=src\/data\/sources\/press\.yaml,/),
    ]);
  });

  it.each([
    [['--format=xml'], 'There is no format “xml”.'],
    [['--fx'], "Unknown option '--fx'"],
    [['--root=/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
  ])('explains its options when they are %s', async (options, message) => {
    const { code, errors } = await runCheck(...options);
    expect(errors).toContain(message);
    expect(errors).toContain('--format=terminal|json|github');
    expect(errors).not.toMatch(/\bat \S+ \(/);
    expect(code).toBe(1);
  });
});
