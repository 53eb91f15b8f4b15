import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { expect } from 'vitest';
import { freePort } from './free-port.ts';
import { removeCopy } from '../project-copy.ts';

/** The built site of a copy of the project, served on a free port. */
export interface ServedCopy {
  readonly address: string;
  readonly stop: () => void;
}

/** Builds a copy of the project as a person would, and serves what came out of it. */
export async function buildAndServe(copy: string): Promise<ServedCopy> {
  build(copy);
  const port = await freePort();
  const server = spawn('node', ['scripts/serve.ts'], { cwd: copy, env: { ...process.env, PORT: String(port) } });
  await answering(server);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.kill();
      removeCopy(copy);
    },
  };
}

/** Builds a copy of the project as a person would. */
export function build(copy: string): void {
  const { stdout, stderr } = spawnSync('node', ['scripts/build.ts'], { cwd: copy, encoding: 'utf8', input: '' });
  expect(stdout + stderr).not.toContain('rror:');
}

/** It says where it serves as soon as it does. */
async function answering(server: ChildProcess): Promise<void> {
  await new Promise((ready, fail) => {
    server.stdout?.once('data', ready);
    server.once('exit', (code) => fail(new Error(`The server ended with ${code}.`)));
  });
}
