import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../tests/browser/free-port.ts';

/** What people wait for: the check, a site that is served, a page of the dev server, and a change in it. */
export const waitNames = ['check', 'start', 'dev-first-page', 'dev-change'] as const;
export type Wait = (typeof waitNames)[number];

const longestSeconds = 300;

/**
 * Returns how many seconds one waits, once, in a copy of this project in which everything is installed and built.
 * @param chapter path of a chapter of the site, and of its file in the copy
 * @throws Error when it fails or never answers
 */
export async function waitFor(wait: Wait, project: string, chapter: { page: string; file: string }): Promise<number> {
  if (wait === 'check') return ended(start(project, ['scripts/check.ts']));
  const port = await freePort();
  const command = wait === 'start' ? ['scripts/start.mjs'] : ['astro', 'dev', '--port', String(port)];
  const started = performance.now();
  const server = start(project, command, port);
  const page = `http://127.0.0.1:${port}${chapter.page}`;
  try {
    await untilShown(page, '</html>', server);
    if (wait !== 'dev-change') return since(started);
    const file = join(project, chapter.file);
    const mark = `Seen at ${port} o’clock in the harbour.`.replaceAll(/\d/g, (digit) =>
      'abcdefghij'.charAt(Number(digit)),
    );
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${mark}\n`);
    const saved = performance.now();
    await untilShown(page, mark, server);
    return since(saved);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

function start(project: string, command: readonly string[], port?: number): ChildProcess {
  const env = { ...process.env, ...(port === undefined ? {} : { PORT: String(port) }) };
  return spawn(process.execPath, ['scripts/run.cjs', ...command], { cwd: project, env, stdio: 'ignore' });
}

async function ended(child: ChildProcess): Promise<number> {
  const started = performance.now();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`ended with ${code}`);
  return since(started);
}

async function untilShown(page: string, text: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + longestSeconds * 1000;
  while (performance.now() < deadline) {
    const shown = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (shown.includes(text)) return;
    if (server.exitCode !== null) throw new Error(`ended with ${server.exitCode}`);
    await new Promise((next) => setTimeout(next, 10));
  }
  throw new Error(`showed nothing within ${longestSeconds} s`);
}

function since(started: number): number {
  return (performance.now() - started) / 1000;
}
