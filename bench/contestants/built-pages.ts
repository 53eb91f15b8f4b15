import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltPage } from './page-kinds.ts';

/** Every page of a built site. */
export function builtPages(site: string): BuiltPage[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `/${relative(site, file)
        .replaceAll(sep, '/')
        .replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      bytes: statSync(file).size,
    }));
}
