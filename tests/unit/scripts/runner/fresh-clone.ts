import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of what the runner is made of, without packages, and with a script to run. */
export function freshClone(script = 'console.log(JSON.stringify(process.argv.slice(2)))'): string {
  const root = mkdtempSync(join(tmpdir(), 'fresh clone ü '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of ['package.json', 'package-lock.json', 'scripts/run.cjs', 'scripts/runner'])
    cpSync(file, join(root, file), { recursive: true });
  writeFileSync(join(root, 'scripts/said.mjs'), script);
  return root;
}

/** An environment whose `npm` is a shell script of the test's own; it finds this project's packages in $PACKAGES. */
export function withNpm(root: string, script: string): NodeJS.ProcessEnv {
  const npm = join(root, 'bin/npm');
  mkdirSync(dirname(npm));
  writeFileSync(npm, `#!/bin/sh\n${script}\n`);
  chmodSync(npm, 0o755);
  return {
    ...process.env,
    PATH: `${dirname(npm)}${delimiter}${process.env['PATH'] ?? ''}`,
    PACKAGES: resolve('node_modules'),
  };
}
