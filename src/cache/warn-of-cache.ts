// On globalThis, because the build loads this file twice: inside the pages' bundle and beside it.
const memory = globalThis as typeof globalThis & { cacheWarned?: boolean };

/** Says once per process that something could not be kept for the next build, and why. */
export function warnOfCache(error: unknown): void {
  if (memory.cacheWarned) return;
  memory.cacheWarned = true;
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `What was read and drawn cannot be kept for the next time, which only takes longer: ${reason}\n`,
  );
}
