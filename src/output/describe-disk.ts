import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Returns which disk is full, and how much a build of `site` needs there, as far as a former one tells. */
export function describeDisk(path: string, site: string): string {
  const folder = nearestFolder(path);
  const needed = Math.ceil((sizeOf(site) * spare) / 1_000_000);
  const room = needed > 0 ? ` A build needs about ${needed} MB beside the site that is there.` : '';
  return `The disk mounted at ${mountPointOf(folder)} is full; it holds ${folder}.${room} Free space on that disk, then build again.`;
}

/** The program that draws the pages lies beside them until they are drawn. */
const spare = 1.5;

function nearestFolder(path: string): string {
  let folder = resolve(path);
  while (!statSync(folder, { throwIfNoEntry: false })?.isDirectory() && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}

/** The highest folder that is still on the same disk. */
function mountPointOf(folder: string): string {
  const disk = statSync(folder).dev;
  let highest = folder;
  while (dirname(highest) !== highest && statSync(dirname(highest)).dev === disk) highest = dirname(highest);
  return highest;
}

/** Bytes of all files in a folder; 0 where there is none. */
function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}
