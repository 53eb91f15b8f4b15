import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { nearStyles, offlinePage, offlineScript } from './offline-page.ts';
import { asScript, makeOfflineScript } from './offline-script.ts';

interface Archive {
  /** The folder of the built site. */
  readonly site: string;
  /** The base path of the site, with its final slash. */
  readonly base: string;
  /** Name of the folder that it holds. */
  readonly name: string;
  /** Path of the archive from the root of the site. */
  readonly file: string;
}

/**
 * Writes the built site as a ZIP that can be read from a folder, without a server or a network, search included. File
 * by file, so that a large site needs no more memory than a small one; the same site gives the same bytes.
 * @returns how many files it holds.
 */
export async function writeArchive({ site, base, name, file }: Archive): Promise<number> {
  const files = filesIn(site).filter((path) => path !== file);
  const target = openSync(join(site, file), 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(target, chunk);
    });
    const add = (path: string, content: Uint8Array) => {
      const Entry = packed.test(path) ? ZipPassThrough : ZipDeflate;
      const entry = new Entry(`${name}/${path}`);
      entry.mtime = always;
      zip.add(entry);
      entry.push(content, true);
    };
    const drawings = drawingsIn(site, files);
    let count = 0;
    for (const path of [...files, offlineScript]) {
      const kept = path === offlineScript ? undefined : readFileSync(join(site, path));
      for (const [as, content] of await inFolder(path, kept)) {
        add(as, content);
        count += 1;
      }
    }
    zip.end();
    return count;

    async function inFolder(path: string, content: Uint8Array | undefined): Promise<[string, Uint8Array][]> {
      if (!content) return [[path, bytes(await makeOfflineScript(base, files))]];
      if (path.endsWith('.html')) {
        const page = offlinePage(new TextDecoder().decode(content), { base, file: path, drawings });
        return [[path, bytes(page)]];
      }
      if (/^pagefind\/.*\/pagefind\.js$/.test(path))
        return [[path, bytes(await asScript(new TextDecoder().decode(content)))]];
      if (path.startsWith('pagefind/')) return [[`${path}.js`, bytes(asKeptFile(path, content))]];
      if (path.endsWith('.css')) {
        const up = '../'.repeat(path.split('/').length - 1);
        const sheet = nearStyles(new TextDecoder().decode(content), base, (address) => up + address.slice(base.length));
        return [[path, bytes(sheet)]];
      }
      if (isFetched.test(path))
        return [
          [path, content],
          [`${path}.js`, bytes(asKeptFile(path, content))],
        ];
      return isOfHosts.test(path) ? [] : [[path, content]];
    }
  } finally {
    closeSync(target);
  }
}

/** What scripts fetch besides the index of the search. */
const isFetched = /^(?:.*\/)?search\/texts\.json$|^dependencies\/graph\b.*\.json$/;

/** What is for hosts, search engines and other sites only, and the modules that one script stands in for. */
const isOfHosts =
  /^(?:_headers|robots\.txt|sitemap.*\.xml|assets\/.*\.js|(?:.*\/)?social\/.*|(?:.*\/)?404(?:\/index)?\.html)$/;

/** Made small already. */
const packed = /\.(?:png|woff2|epub|zip)$/;

/** The oldest day that a ZIP can name, for no file of a build is older than another. */
const always = new Date(1980, 0, 1);

function asKeptFile(path: string, content: Uint8Array): string {
  return `keepFile(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}")`;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function drawingsIn(site: string, files: readonly string[]): Map<string, string> {
  return new Map(
    files
      .filter((path) => /^illustrations\/[^/]+\.svg$/.test(path))
      .map((path) => {
        const drawing = readFileSync(join(site, path), 'utf8');
        return [
          path,
          drawing
            .replace(/^<svg[^>]*>/, '')
            .replace(/<\/svg>\s*$/, '')
            .replace(' id="drawing"', ''),
        ];
      }),
  );
}

function filesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll('\\', '/').replace(/^\//, ''))
    .toSorted();
}
