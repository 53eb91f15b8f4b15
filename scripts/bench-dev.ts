import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { endWhenAsked } from '../src/output/end-when-asked.ts';

/**
 * Times what people wait for who work on the real book: the first page of the dev server, a change that was saved, the
 * check, and the start of a site that is built. Everything is done in a copy, so that nothing here is touched.
 * `--json FILE` writes what was measured for other programs.
 */
const folder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
const running = new Set<ChildProcess>();
endWhenAsked();
process.once('exit', () => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
});
copyProject();

/** What is changed in which file, and on which page it is to be seen. */
const changes = [
  { file: 'src/content/chapters/en/cloud.mdx', path: '/chapters/cloud/', find: /\n\n(?=[A-Z])/, insert: '$&WORD ' },
  { file: 'src/data/glossary/terms.yaml', path: '/glossary/', find: /en: "/, insert: '$&WORD ' },
  { file: 'src/content/texts/en/site.json', path: '/chapters/cloud/', find: /"nav\.skip": "/, insert: '$&WORD ' },
];

const runs = 3;
/** One for each run and one to warm up; with digits they would be numbers without a source. */
const words = ['Abelia', 'Begonia', 'Cosmea', 'Dahlia'];
const results: { what: string; goal: number; seconds: readonly number[] }[] = [];
report('the check, warm', 2, await timed(runs + 1, timeCheck).then(withoutFirst));
report('npm run dev: first page', 3, await timed(runs + 1, timeFirstPage).then(withoutFirst));
await timeChanges();
await ended(run('scripts/build.ts'));
report('npm start, nothing changed: first page', 5, await timed(runs, timeStart));
const [load = 0] = loadavg();
console.log(`Node ${process.versions.node}, ${availableParallelism()} processors, load ${load.toFixed(1)}`);

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
if (json !== undefined) writeFileSync(json, JSON.stringify(results));

function report(what: string, goal: number, seconds: readonly number[]): void {
  results.push({ what, goal, seconds });
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Infinity;
  const all = seconds.map((one) => one.toFixed(2)).join(', ');
  console.log(`${median <= goal ? 'met   ' : 'missed'}  ${what}: ${median.toFixed(2)} s (goal ${goal} s; ${all})`);
  if (median > goal) process.exitCode = 1;
}

/** The first run fills caches. */
function withoutFirst(seconds: readonly number[]): readonly number[] {
  return seconds.slice(1);
}

function copyProject(): void {
  const isLeftOut = (path: string) => /^\/(?:node_modules|dist|tests|bench|\.git|\.build|\.astro)(?:\/|$)/.test(path);
  const root = process.cwd();
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !isLeftOut(path.slice(root.length).replaceAll('\\', '/')),
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

async function timed(count: number, once: () => Promise<number>): Promise<number[]> {
  const seconds: number[] = [];
  for (let left = count; left > 0; left -= 1) seconds.push(await once());
  return seconds;
}

async function timeCheck(): Promise<number> {
  const began = performance.now();
  await ended(run('scripts/check.ts'));
  return secondsSince(began);
}

async function timeFirstPage(): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const server = run('astro', ['dev', '--port', String(port)]);
  await firstAnswer(port);
  const seconds = secondsSince(began);
  await stopped(server);
  return seconds;
}

async function timeStart(): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const server = run('scripts/start.mjs', [], { PORT: String(port) });
  await firstAnswer(port);
  const seconds = secondsSince(began);
  await stopped(server);
  return seconds;
}

async function timeChanges(): Promise<void> {
  const port = await freePort();
  const server = run('astro', ['dev', '--port', String(port)]);
  await firstAnswer(port);
  for (const { file, path, find, insert } of changes) {
    const before = readFileSync(join(folder, file), 'utf8');
    await pageAt(port, path);
    const unused = [...words];
    const seconds = await timed(runs + 1, async () => {
      // As long as it takes to write on, and for the server to be at rest again.
      await new Promise((wait) => setTimeout(wait, 2000));
      const word = unused.pop() ?? '';
      const began = performance.now();
      writeFileSync(join(folder, file), before.replace(find, insert.replace('WORD', word)));
      for (;;) if ((await pageAt(port, path)).includes(word)) return secondsSince(began);
    });
    writeFileSync(join(folder, file), before);
    report(`npm run dev: ${file} saved`, 0.3, withoutFirst(seconds));
  }
  await stopped(server);
}

function run(command: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, ['scripts/run.cjs', command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('A command failed; nothing was measured.');
}

async function stopped(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function firstAnswer(port: number): Promise<void> {
  for (const began = performance.now(); performance.now() - began < 120_000;) {
    try {
      await pageAt(port, '/');
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 10));
    }
  }
  throw new Error('The server answers with no page.');
}

async function pageAt(port: number, path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
  return response.text();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}
