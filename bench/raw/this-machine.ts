import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { RawResult } from './raw-result.ts';

const [loadAtStart = 0] = loadavg();

/** Where it was measured. */
export function thisMachine(browser: string | undefined): RawResult['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    load: loadAtStart,
    ...(browser === undefined ? {} : { browser }),
  };
}

/** The commit that is checked out; a plus behind it says that files have changed since. */
export function thisCommit(): string | undefined {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'packages', 'astro.config.mjs', 'package-lock.json');
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`;
  } catch {
    return undefined;
  }
}
