import type { Outcome } from '../raw/raw-result.ts';

/** A piece of work as it is told while it goes on. */
export type Say = (text: string) => void;

/**
 * Does a piece of work and returns what came of it, be it a failure: the others are measured all the same.
 * What an earlier run has left is returned as it is.
 */
export async function outcomeOf<Value>(
  known: Outcome<Value> | undefined,
  what: string,
  say: Say,
  work: () => Promise<Value>,
): Promise<Outcome<Value>> {
  if (known) return known;
  const started = performance.now();
  const outcome = await work().then(
    (value) => ({ at: now(), value }),
    (error: unknown) => ({ at: now(), failed: `${what}: ${reasonOf(error)}` }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`${'failed' in outcome ? outcome.failed : what} (${seconds} s)`);
  return outcome;
}

/** The first line of what went wrong. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n')[0]?.slice(0, 300) ?? '';
}

function now(): string {
  return new Date().toISOString();
}
