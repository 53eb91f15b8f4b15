import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { expect } from 'vitest';
import { freePort } from './free-port.ts';
import { personEnvironment, removeCopy } from '../project-copy.ts';

/** The built site of a copy of the project, served on a free port. */
export interface ServedCopy {
  readonly address: string;
  readonly stop: () => void;
}

/** Builds a copy of the project as a person would, and serves what came out of it. */
export async function buildAndServe(copy: string): Promise<ServedCopy> {
  build(copy);
  const { server, port } = await serve(copy);
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
  const { stdout, stderr, status } = spawnSync('node', ['scripts/build.ts'], {
    cwd: copy,
    env: personEnvironment(),
    encoding: 'utf8',
    input: '',
  });
  expect(stdout + stderr).not.toContain('rror:');
  expect(status, stdout + stderr).toBe(0);
}

/** Between the search for a free port and the start of the server another program may take the port. */
async function serve(copy: string, tries = 3): Promise<{ server: ChildProcess; port: number }> {
  const port = await freePort();
  const server = spawn('node', ['scripts/serve.ts'], { cwd: copy, env: { ...process.env, PORT: String(port) } });
  try {
    await answering(server);
    return { server, port };
  } catch (error) {
    if (tries > 1 && String(error).includes(`${port}`)) return serve(copy, tries - 1);
    throw error;
  }
}

/** It says where it serves as soon as it does. */
async function answering(server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  await new Promise((ready, fail) => {
    server.stdout?.once('data', ready);
    server.once('close', (code) => fail(new Error(`The server ended with ${code}. ${said}`)));
  });
}
