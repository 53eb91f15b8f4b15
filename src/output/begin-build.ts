import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { lockBuild } from './build-lock.ts';
import { buildPlaceFor } from './build-place.ts';
import type { BuildPlace } from './build-place.ts';
import { unusable } from './output-error.ts';
import { publishSite, remove, restoreSite } from './swap-site.ts';

/**
 * Begins a build of `site`, which stays as it is until `finish` puts the new one in its place. Clears
 * away what a killed build has left.
 * @throws BuildRunningError when another process is building it, OutputError when the place cannot be written.
 */
export function beginBuild(site: string): Build {
  const place = buildPlaceFor(site);
  const release = lockAndClear(place);
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    try {
      remove(place.draft);
    } catch {
      // The next build removes what is left, or says why it cannot.
    }
    release();
  };
  return {
    place,
    makePages: () => writeFileSync(place.changing, ''),
    finish: () => {
      publishSite(place);
      remove(place.changing);
      end();
    },
    abandon: end,
  };
}

export interface Build {
  readonly place: BuildPlace;
  /** To be called before the first page is made: until `finish` the notes are not to be trusted. */
  makePages: () => void;
  /** Puts the finished draft in the place of the site. */
  finish: () => void;
  /** Removes what there is of the draft. Without effect after `finish`. */
  abandon: () => void;
}

function lockAndClear(place: BuildPlace): () => void {
  const release = lockBuild(place);
  try {
    restoreSite(place);
    remove(place.draft);
    if (existsSync(place.changing)) remove(place.notes);
    remove(place.changing);
    mkdirSync(place.draft);
    return release;
  } catch (error) {
    release();
    throw unusable(place.folder, error);
  }
}
