import { basename, dirname, join } from 'node:path';

/**
 * Names everything that a build of `site` uses. All of it stands beside the site, on the same disk,
 * because a folder can be put in the place of another in one step only there.
 */
export function buildPlaceFor(site: string): BuildPlace {
  const folder = join(dirname(site), '.build');
  return {
    site,
    name: basename(site),
    folder,
    draft: join(folder, 'new-site'),
    former: join(folder, 'former-site'),
    notes: join(folder, 'notes'),
    changing: join(folder, 'notes-changing'),
    lock: join(folder, 'lock'),
    builder: join(folder, 'process'),
    record: join(folder, 'built.json'),
  };
}

export interface BuildPlace {
  /** The finished site, as it is served and published. */
  readonly site: string;
  /** What people call it: the last part of its path. */
  readonly name: string;
  readonly folder: string;
  /** The site as it grows. */
  readonly draft: string;
  /** Where the site before waits while the new one takes its place. */
  readonly former: string;
  /** What Astro and Vite write down for themselves: with it a build makes only what is new since the last one. */
  readonly notes: string;
  /** Stands there while pages are made: the notes of a build that ended in between tell of pages that are half of it. */
  readonly changing: string;
  /** Held by the process that builds; see `build-lock.ts`. */
  readonly lock: string;
  /** The number of that process, for people. */
  readonly builder: string;
  /** What was written down of the build that made the site; see `build-record.ts`. */
  readonly record: string;
}
