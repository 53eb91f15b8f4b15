import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagram } from './sources.ts';

const program = fileURLToPath(new URL('../src/command-line.ts', import.meta.url));

/** Runs the command with a source on its standard input. */
function run(input: string, ...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], (_failure, out, error) =>
      resolve({ code: child.exitCode, out, error }),
    );
    child.stdin?.end(input);
  });
}

describe('the command line', () => {
  it('prints the picture as a file with its colours', async () => {
    const file = fileURLToPath(new URL('sources/pie.mmd', import.meta.url));
    const { code, out, error } = await run('', file);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/style><\/svg>\n$/);
    const used = new Set(out.match(/(?<=var\()--diagram-[\w-]+/g));
    expect([...used].filter((name) => !out.includes(`${name}: light-dark(`))).toEqual([]);
  });

  it('reads what it is given on standard input, and says on which line it fails', async () => {
    const { code, out, error } = await run(diagram('flowchart LR', 'a --> b', 'style a fill:#f00'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toBe(
      'standard input:5:1: Colours of one’s own are not supported: they would not follow the page into the dark.\nRemove it.\n',
    );
  });

  it.each([
    ['a file that is not there', ['none.mmd'], /^ENOENT: no such file or directory.*\nUsage: static-mermaid/],
    ['an option that it has not', ['--colour'], /^Unknown option '--colour'.*\nUsage: static-mermaid/],
    ['a language without phrases', ['--language', 'fr'], /^There are no phrases for the language “fr”/],
  ])('says how it is used when given %s', async (_what, args, message) => {
    const { code, out, error } = await run('pie', ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(message);
    expect(error).not.toMatch(/^\s+at /m);
  });
});
