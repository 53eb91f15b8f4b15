import { existsSync, renameSync, rmSync } from 'node:fs';
import type { BuildPlace } from './build-place.ts';
import { tryToLock } from './build-lock.ts';
import { OutputError } from './output-error.ts';

/**
 * Puts the new site in the place of the former one. What a kill leaves between the two steps,
 * `restoreSite` mends; a step that fails is taken back.
 * @throws OutputError when the system refuses, with what to do. The former site then stands where it stood.
 */
export function publishSite(place: BuildPlace, rename: Rename = patientRename): void {
  const { site, draft, former } = place;
  const replaces = existsSync(site);
  try {
    if (replaces) rename(site, former);
    try {
      rename(draft, site);
    } catch (error) {
      if (replaces) rename(former, site);
      throw error;
    }
  } catch (error) {
    throw refused(place, error);
  }
  try {
    remove(former);
  } catch {
    // The new site stands. The next build removes what is left of the former one, or says why it cannot.
  }
}

/**
 * Brings back the former site if a build was killed while it put the new one in its place, and
 * removes what is left of a swap that was done. Only for the process that holds the lock.
 */
export function restoreSite({ site, former }: BuildPlace): void {
  if (!existsSync(former)) return;
  if (existsSync(site)) remove(former);
  else renameSync(former, site);
}

/** Restores the site before it is served, unless a build is running: that one does it itself. */
export function restoreForServing(place: BuildPlace): void {
  if (!existsSync(place.former)) return;
  const release = tryToLock(place);
  if (!release) return;
  try {
    restoreSite(place);
  } finally {
    release();
  }
}

/** Removes a file or folder, if it is there. */
export function remove(path: string): void {
  // On Windows, a virus scanner may hold a file for a moment.
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

type Rename = (from: string, to: string) => void;

/** Renames; on Windows it tries for two seconds, because a virus scanner may hold a file of the folder. */
function patientRename(from: string, to: string): void {
  for (let left = process.platform === 'win32' ? 10 : 0; ; left -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (left <= 0 || !isHeld(error)) throw error;
      // Without letting anything else happen in this process: a signal between two renames would end it there.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function refused({ name, site, folder }: BuildPlace, error: unknown): OutputError {
  const code = codeOf(error);
  const advice =
    code === 'EXDEV'
      ? `${name} and ${folder} are not on the same disk, or ${name} comes with a container image: undo the mount, or delete ${name}, then build again.`
      : isHeld(error)
        ? `A program holds a file in it open, it is a mounted folder, or it belongs to somebody else: close terminals, editors and servers that use ${name}, or move it away, then build again.`
        : 'Build again; if that does not help, delete it first.';
  return new OutputError(
    `The new site is finished, but could not be put in the place of ${site} (${code ?? String(error)}). ${advice}`,
    error,
  );
}

function isHeld(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
