import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { warnOfCache } from '../cache/warn-of-cache.ts';
import { digestInputs } from '../output/build-inputs.ts';

/** Whether the check found no error in another run, today, when everything in `root` was as it is now. */
export function isKnownSound(root: string): boolean {
  const now = soundnessKey(root)?.key;
  return now !== undefined && now === readKept(root);
}

/**
 * Keeps for the next run that the check, in this process, found no error. Not where something was changed since the
 * process began: nobody knows what of it was read before, and the rules themselves may be others by now.
 */
export function keepSound(root: string, began = performance.timeOrigin): void {
  const now = soundnessKey(root);
  if (!now || now.changed > began - clockLag) return;
  try {
    mkdirSync(dirname(keptIn(root)), { recursive: true });
    writeFileSync(keptIn(root), now.key);
  } catch (error) {
    warnOfCache(error);
  }
}

/** Milliseconds by which the times of files may lag behind those of processes. */
const clockLag = 1000;

function soundnessKey(root: string): { key: string; changed: number } | undefined {
  const inputs = digestInputs(root);
  // What lies in the future depends on the day.
  return inputs && { key: `${inputs.digest} ${new Date().toISOString().slice(0, 10)}`, changed: inputs.changed };
}

function readKept(root: string): string | undefined {
  try {
    return readFileSync(keptIn(root), 'utf8');
  } catch {
    return undefined;
  }
}

function keptIn(root: string): string {
  return join(root, 'node_modules/.cache/built-on-a-rival/sound');
}
