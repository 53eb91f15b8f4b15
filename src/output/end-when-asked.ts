import { constants } from 'node:os';

/**
 * Ends the process when a person or the system asks for it, with the exit code that shells expect, 130
 * after Ctrl+C. Calls `sayGoodbye` first, and what was registered for the end of the process after it.
 */
export function endWhenAsked(sayGoodbye: () => void = () => undefined): void {
  const end = (signal: NodeJS.Signals) => {
    sayGoodbye();
    // Ends threads at once; child processes end with their input.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  whenNpmHasEnded(() => end('SIGTERM'));
}

/** A signal for npm ends npm and the shell in which it runs its scripts; the shell does not hand it on. */
function whenNpmHasEnded(end: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    end();
  }, 100);
  look.unref();
}
