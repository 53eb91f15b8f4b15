import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The dev server's own program, which a page needs to be replaced when all is well: real folder and names of its files. */
export interface ServerProgram {
  readonly folder: string;
  readonly files: readonly string[];
}

/** The program of the dev server that is installed with Astro. */
export function serverProgram(): ServerProgram {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const folder = join(dirname(createRequire(astro).resolve('vite/package.json')), 'dist', 'client');
  return { folder, files: readdirSync(folder) };
}

/**
 * Whether an address is that of a file of the dev server's own program. Where the packages lie behind a link, such a
 * file has its whole path in its address; any other folder that is merely called the same is not the program.
 * @param base base path of the site, with slashes at both ends
 */
export function isOfTheServer(address: string, base: string, { folder, files }: ServerProgram): boolean {
  if (!address.startsWith(base)) return false;
  const path = decoded(address.slice(base.length));
  if (path === '@vite/client') return true;
  const wholePath = folder.replaceAll('\\', '/').replace(/^\//, '');
  return ['node_modules/vite/dist/client', `@fs/${wholePath}`].some((place) => {
    const [name = '', ...rest] = path.startsWith(`${place}/`) ? path.slice(place.length + 1).split('?') : [];
    return rest.length < 2 && files.includes(name);
  });
}

/** As the server reads it: a slash that is written as an escape is none. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '';
  }
}
