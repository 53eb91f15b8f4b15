import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './index-file.ts';

/**
 * Gives the fragments of an index, one per record, names that follow on one another, so that the list
 * of them, which every search loads, compresses to half: without this the first results would take
 * more than the budget allows. Each index has names of its own: a fragment that a browser has kept
 * from an earlier index is never taken for one of this. Returns all files.
 * @throws Error when the list does not hold every fragment once, as after a change of Pagefind's format.
 */
export function renameFragments(files: readonly IndexFile[]): IndexFile[] {
  const names = files.map(nameOf).filter((name) => name !== undefined);
  if (names.length === 0) return [...files];
  const sum = createHash('sha256').update(names.toSorted().join()).digest('hex');
  const edition = BigInt(`0x${sum}`).toString(36);
  const known = new Set(names);
  const anyName = new RegExp(`(?:${[...new Set(names.map(languageOf))].join('|')})_[0-9a-f]+`, 'g');
  const renamed = new Map<string, string>();
  const listed = files.map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    // The list holds them in the order of the records.
    const list = gunzipSync(file.content)
      .toString('latin1')
      .replaceAll(anyName, (found) => {
        const name = longestStart(found, known);
        if (name === undefined) return found;
        const after = nameInEdition(name, renamed.size, edition);
        renamed.set(name, after);
        return after + found.slice(name.length);
      });
    return { ...file, content: gzipSync(Buffer.from(list, 'latin1'), { level: 9 }) };
  });
  if (renamed.size !== names.length)
    throw new Error(
      `Pagefind's list of records names ${renamed.size} of ${names.length} fragments: its format has changed. ` +
        'Mend src/search/build/rename-fragments.ts, or leave the renaming out.',
    );
  return listed.map((file) => {
    const name = renamed.get(nameOf(file) ?? '');
    return name === undefined ? file : { ...file, path: file.path.replace(fragment, `/fragment/${name}.pf_fragment`) };
  });
}

const fragment = /\/fragment\/(\w+)\.pf_fragment$/;

function nameOf({ path }: IndexFile): string | undefined {
  return fragment.exec(path)?.[1];
}

function languageOf(name: string): string {
  return name.split('_')[0] ?? '';
}

/**
 * The name that stands at the start of `found`, to which digits of what follows in the list may stick. Pagefind
 * lengthens names that would be the same, so that one can be the start of another.
 */
function longestStart(found: string, names: ReadonlySet<string>): string | undefined {
  for (let length = found.length; length > 0; length -= 1) {
    const name = found.slice(0, length);
    if (names.has(name)) return name;
  }
  return undefined;
}

/** As long as the old name, as its length is noted in the list. */
function nameInEdition(name: string, place: number, edition: string): string {
  const [language = '', hash = ''] = name.split('_');
  const number = place.toString(36).padStart(4, '0');
  return `${language}_${edition.slice(0, hash.length - number.length)}${number}`;
}
