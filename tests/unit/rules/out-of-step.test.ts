import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { english, german } from '../check/mistakes/mistake.ts';
import { temporarySite } from '../temporary-site.ts';

const inStep = 'src/content/in-step.json';
const check = (...options: string[]) =>
  execFileSync(process.execPath, ['scripts/check.ts', ...options], { encoding: 'utf8' });
const found = async (root: string) =>
  (await checkSite(root)).problems
    .filter(({ rule }) => rule === 'out-of-step')
    .map(({ file, line, severity }) => [file, line, severity]);

/** A site with a history, whose languages were held to say the same. */
function siteInStep(): {
  root: string;
  change: (file: string, from: string, to: string) => void;
  git: (...args: string[]) => void;
} {
  const root = temporarySite({});
  const git = (...args: string[]) =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  check('--in-step', `--root=${root}`);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'in step');
  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  return { root, change, git };
}

describe('a text that changes in one language', () => {
  it('is told where the other one stands, with what has come and gone, until both are held in step again', async () => {
    const { root, change } = siteInStep();
    expect(await found(root)).toEqual([]);
    change(german, 'aber der Bericht nennt ihn einen lebhaften Tag.', 'aber der Bericht nennt ihn einen stillen Tag.');
    expect(await found(root)).toEqual([[english, 10, 'warning']]);
    const [problem] = (await checkSite(root)).problems.filter(({ rule }) => rule === 'out-of-step');
    expect(problem?.message).toBe(
      'The German words have changed since all languages were last held to say the same, the English ones have not.',
    );
    expect(problem?.help).toMatch(/New: .*einen stillen Tag.* Gone: .*einen lebhaften Tag/);
    expect(check('--in-step', `--root=${root}`)).toContain('0 errors, 0 warnings');
    expect(await found(root)).toEqual([]);
  });

  it('is not told of a chapter that cannot be read', async () => {
    const { root, change } = siteInStep();
    change(german, '<Fact id="opening" />', '<Fact id=opening />');
    expect(await found(root)).toEqual([]);
    expect((await checkSite(root)).problems.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
  });

  it('is told without the difference where there is no history', async () => {
    const root = temporarySite({});
    check('--in-step', `--root=${root}`);
    writeFileSync(join(root, german), readFileSync(join(root, german), 'utf8').replace('lebhaften', 'stillen'));
    const [problem] = (await checkSite(root)).problems.filter(({ rule }) => rule === 'out-of-step');
    expect(problem?.help).toBe(
      'When all languages say the same, run npm run check -- --in-step and commit what it writes.',
    );
  });
});

describe('what the project remembers', () => {
  it('is nothing before anybody has said so', async () => {
    expect(await found(temporarySite({}))).toEqual([]);
  });

  it('is refused in a form that the check does not write', async () => {
    for (const text of ['{', '[]', '{"chapters/a#": "x"}'])
      expect(await found(temporarySite({ [inStep]: text }))).toEqual([[inStep, 1, 'error']]);
  });

  it('is not written while there is a mistake', () => {
    const root = temporarySite({ [german]: 'no frontmatter' });
    expect(() => check('--in-step', `--root=${root}`)).toThrow();
    expect(() => readFileSync(join(root, inStep))).toThrow();
  });
});
