import { constants } from 'node:os';

/**
 * Ends the process when a person or the system asks for it, with the exit code that shells expect, 130
 * after Ctrl+C. Calls `sayGoodbye` first, and what was registered for the end of the process after it.
 * @returns a function that takes it back.
 */
export function endOnSignals(sayGoodbye: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    sayGoodbye();
    // Ends threads at once; child processes end with their input.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
