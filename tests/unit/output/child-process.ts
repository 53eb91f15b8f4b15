import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Runs a module with the working folder of the project; `import` paths begin with `./src`. */
export function runModule(source: string): RunningModule {
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, signal: child.signalCode, said, complained }));
  return {
    child,
    ended,
    says: async (word) => {
      while (!said.includes(word)) {
        const over = await Promise.race([once(child.stdout, 'data'), ended]);
        if (!Array.isArray(over)) throw new Error(`It ended without saying “${word}”: ${complained}`);
      }
    },
  };
}

export interface RunningModule {
  readonly child: ChildProcess;
  readonly ended: Promise<ModuleEnd>;
  /** Waits until it has written the word. */
  says: (word: string) => Promise<void>;
}

interface ModuleEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  readonly complained: string;
}
