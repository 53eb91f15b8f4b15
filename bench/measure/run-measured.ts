import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { ProcessTree } from './process-tree.ts';
import { processTable } from './process-table.ts';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface Usage {
  /** Of the process and all its descendants, in user and kernel mode. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The largest sum of the resident sets of all its processes at one time; absent where there is no /proc. */
  readonly peakBytes?: number;
  readonly peakBytesOfOne?: number;
}

/** Says why a command gave no result, in a few words. */
class CommandError extends Error {}

/**
 * Runs a command to its end and returns what it has used.
 * CPU time is counted twice: by the shell, which misses what nobody waited for, and by looking at the processes,
 * which misses the last moments of each. Either can only be too small, so the larger one counts.
 * @throws CommandError when it fails, runs out of memory, or takes longer than `limitSeconds`
 */
export async function runMeasured(command: Command, limitSeconds: number): Promise<Usage> {
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', timed, 'sh', command.file, ...command.args], {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A session of its own, by which even those are known whose parent has ended at once.
    detached: true,
  });
  const said = collect(child.stdout, child.stderr);
  const times = collect(child.stdio[3]);
  const tree = new ProcessTree(child.pid ?? 0);
  const isLate = () => (performance.now() - started) / 1000 > limitSeconds;
  const canLook = existsSync('/proc/self/stat');
  const watch = setInterval(() => {
    if (canLook) tree.look(processTable());
    if (isLate()) end(tree, child.pid);
  }, lookEveryMs);
  const stop = () => {
    end(tree, child.pid);
    process.exit(130);
  };
  for (const signal of stopSignals) process.once(signal, stop);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? (signal ? 128 : 1)));
  }).finally(() => {
    clearInterval(watch);
    for (const signal of stopSignals) process.off(signal, stop);
  });
  if (canLook) tree.look(processTable());
  end(tree, undefined);
  if (isLate()) throw new CommandError(`took longer than ${limitSeconds} s`);
  if (code !== 0) throw new CommandError(explain(code, said()));
  return {
    cpuSeconds: Math.max(secondsOf(times()), tree.cpuSeconds),
    wallSeconds: (performance.now() - started) / 1000,
    ...(canLook ? { peakBytes: tree.peakBytes, peakBytesOfOne: tree.peakBytesOfOne } : {}),
  };
}

/** Ctrl+C does not reach another session. */
const stopSignals = ['SIGINT', 'SIGTERM'] as const;
const lookEveryMs = 100;
/** What all children have used, in the words of POSIX, to a pipe of its own. */
const timed = '"$@"; code=$?; times >&3; exit $code';

/** The second line of `times`: user and system time of all children that were waited for, as `1m2.34s 0m5.6s`. */
export function secondsOf(times: string): number {
  return [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** A few words that say why a command has failed. */
export function explain(code: number, said: string): string {
  if (/heap out of memory|Out of memory|ERR_WORKER_OUT_OF_MEMORY/i.test(said) || code === 137)
    return 'ran out of memory';
  const lines = said
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const telling = lines.find((line) => /\b(?:error|ERR!|failed|cannot)\b/i.test(line)) ?? lines.at(-1) ?? '';
  return `failed with code ${code}${telling ? `: ${telling.slice(0, 200)}` : ''}`;
}

/** Ends what is left: processes that their parent has forgotten, or all of them. */
function end(tree: ProcessTree, root: number | undefined): void {
  for (const pid of [...tree.alive, ...(root === undefined ? [] : [root])]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Everything that streams say, without end: builds of large books say a lot, and the reason stands at either end. */
function collect(...streams: readonly unknown[]): () => string {
  let text = '';
  for (const stream of streams.filter((one) => one instanceof Readable))
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.length > 400_000) text = text.slice(0, 100_000) + text.slice(-100_000);
    });
  return () => text;
}
