import { statSync } from 'node:fs';
import type { BuildPlace } from './build-place.ts';

/** Remembers the site as it is now, and returns a function that says in one clause what stands in its place later. */
export function watchSite({ site, name }: BuildPlace): () => string {
  const before = identityOf(site);
  return () => {
    const now = identityOf(site);
    if (now === undefined) return `there is no site in ${name}`;
    return now === before ? `${name} still holds the former site, unchanged` : `${name} holds the new site, complete`;
  };
}

function identityOf(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev} ${found.ino} ${found.birthtimeNs}`;
}
