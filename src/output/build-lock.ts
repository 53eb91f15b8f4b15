import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { BuildPlace } from './build-place.ts';
import { BuildRunningError, OutputError, unusable } from './output-error.ts';

/**
 * Makes this process the only one that builds at `place`, until it calls what is returned, or ends.
 * @throws BuildRunningError when another process is building there, OutputError when the place cannot be written, or
 * when something else than a folder stands where the site belongs.
 */
export function lockBuild(place: BuildPlace): () => void {
  refuseNoFolder(place);
  const release = tryToLock(place);
  if (release) return release;
  const number = readBuilder(place);
  throw new BuildRunningError(
    `Another build is running here${number === undefined ? '' : ` (process ${number})`}. Wait until it has ended, or end it; this one changed nothing.`,
  );
}

/** What stands in the place of the site is replaced as a whole: that must be a site, not a link that somebody has laid. */
function refuseNoFolder({ site }: BuildPlace): void {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return;
  const what = found.isSymbolicLink() ? 'a link' : 'no folder';
  throw new OutputError(
    `${site} is ${what}, and a build would put a folder in its place. Move or delete it, then build again; nothing was changed.`,
  );
}

/** Throws what `lockBuild` would throw now. */
export function refuseSecondBuild(place: BuildPlace): void {
  lockBuild(place)();
}

/** The same, but returns undefined when another process is building. */
export function tryToLock(place: BuildPlace): (() => void) | undefined {
  prepare(place);
  // The lock is a transaction of SQLite, which rests on the locks of the operating system: those end
  // with the process, however it ends. A file with the number of a process would outlive a killed one,
  // and the number may by then be that of another. The file stays: whoever removed it could remove it
  // from under a process that is about to lock it.
  const database = open(place);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    if (isBusy(error)) {
      database.close();
      return undefined;
    }
    // Some shared folders know no locks. One build at a time is in the hands of people there.
  }
  const release = () => {
    if (database.isOpen) database.close();
  };
  try {
    writeFileSync(place.builder, String(process.pid));
  } catch (error) {
    release();
    throw unusable(place.builder, error);
  }
  return release;
}

/** SQLite could make its file itself, but its errors say neither where nor why. */
function prepare({ folder, lock }: BuildPlace): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(lock)) writeFileSync(lock, '');
  } catch (error) {
    throw unusable(folder, error);
  }
  if (!lstatSync(lock).isFile()) throw unusable(lock, 'it must be an ordinary file');
}

function open({ lock }: BuildPlace): DatabaseSync {
  try {
    return new DatabaseSync(lock);
  } catch (error) {
    throw unusable(lock, error);
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function readBuilder(place: BuildPlace): number | undefined {
  try {
    const number = Number(readFileSync(place.builder, 'utf8'));
    return Number.isInteger(number) && number > 0 ? number : undefined;
  } catch {
    return undefined;
  }
}
