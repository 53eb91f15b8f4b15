import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporarySite } from '../temporary-site.ts';

function check(root: string): { stdout: string; status: number | null } {
  return spawnSync('node', ['scripts/check.ts', '--root', root], { encoding: 'utf8', timeout: 30_000 });
}

it.runIf(process.platform !== 'win32')('A device in place of a data file is refused, and never read from', () => {
  const root = temporarySite();
  const file = join(root, 'src/data/sources/press.yaml');
  rmSync(file);
  symlinkSync('/dev/zero', file);
  const { stdout, status } = check(root);
  expect(status).toBe(1);
  expect(stdout).toContain('src/data/sources/press.yaml:1:1');
});

it.runIf(process.platform !== 'win32')('A pipe in place of a chapter is refused, and nothing waits for it', () => {
  const root = temporarySite();
  const file = join(root, 'src/content/chapters/en/opening.mdx');
  rmSync(file);
  spawnSync('mkfifo', [file]);
  const { stdout, status } = check(root);
  expect(status).toBe(1);
  expect(stdout).toContain('src/content/chapters/en/opening.mdx');
});
