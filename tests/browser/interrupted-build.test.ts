import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../project-copy.ts';

let copy: string;
let build: ChildProcess | undefined;

beforeAll(() => {
  copy = copyProject();
});
afterEach(() => {
  build?.kill('SIGKILL');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const inCopy = (...parts: string[]) => join(copy, ...parts);

/** Starts a build, ends it by the signal as soon as the condition holds, and returns how it ended. */
async function endBuild(signal: NodeJS.Signals, condition: () => boolean) {
  let said = '';
  const running = spawn(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
  build = running;
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(running, 'close');
  while (!condition()) {
    if (running.exitCode !== null) throw new Error(`The build ended before it could be interrupted: ${said}`);
    await pause(20);
  }
  running.kill(signal);
  await ended;
  return { code: running.exitCode, said };
}

describe('a build that does not get to its end', () => {
  it('shows nothing of the first site when it is killed among its pages', { timeout: 180_000 }, async () => {
    await endBuild('SIGKILL', () => existsSync(inCopy('.build/new-site/index.html')));
    expect(existsSync(inCopy('dist'))).toBe(false);
    const preview = spawnSync(process.execPath, ['scripts/serve.ts'], { cwd: copy, encoding: 'utf8' });
    expect(preview.stderr).toContain('There is no built site in dist');
    expect(preview.status).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'leaves the former site when it is asked to end, says so, and clears up what a killed one left',
    { timeout: 180_000 },
    async () => {
      mkdirSync(inCopy('dist'));
      writeFileSync(inCopy('dist/index.html'), 'former');
      writeFileSync(inCopy('.build/new-site/left.html'), 'left over');
      const { code, said } = await endBuild(
        'SIGTERM',
        () => existsSync(inCopy('.build/new-site/.prerender')) && !existsSync(inCopy('.build/new-site/left.html')),
      );
      expect(said).toContain('The build was interrupted; dist still holds the former site, unchanged.');
      expect(code).toBe(143);
      expect(readdirSync(inCopy('dist'))).toEqual(['index.html']);
      expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toBe('former');
    },
  );
});
