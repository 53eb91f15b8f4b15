import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Makes a fresh copy of the project, as a contributor has it after cloning and installing, and returns its folder. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'contributor-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  for (const file of files.filter((name) => existsSync(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

export function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}

/** The environment without what the test runner puts there: Astro and Vite take it for settings of their own. */
export function personEnvironment(): NodeJS.ProcessEnv {
  const ofRunner = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
}

/** Starts the dev server of a copy and waits until it answers. Its process has a group of its own. */
export async function startDevServer(copy: string, port: number): Promise<ChildProcess> {
  const server = spawn('node', ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: copy,
    env: { ...personEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  for (;;) {
    const answers = await fetch(`http://127.0.0.1:${port}/@vite/client`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return server;
    if (server.exitCode !== null) throw new Error(`The dev server ended with ${server.exitCode}.`);
    await new Promise((wait) => setTimeout(wait, 100));
  }
}
