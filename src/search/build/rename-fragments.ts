import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipBest } from './gzip-best.ts';
import type { IndexFile } from './index-file.ts';

const fragment = /\/fragment\/(\w+)\.pf_fragment$/;

/**
 * Gives the fragments of an index, one per record, names that follow on one another, so that the list
 * of them, which every search loads, compresses to half. Each index has names of its own: a fragment
 * that a browser has kept from an earlier index is never taken for one of this. Returns all files.
 */
export async function renameFragments(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const names = files.map(({ path }) => fragment.exec(path)?.[1] ?? '').filter((name) => name !== '');
  const edition = BigInt(`0x${createHash('sha256').update(names.toSorted().join()).digest('hex')}`);
  const renamed = new Map<string, string>();
  // The list holds them in the order of the records; new names are as long as the old, as lengths are noted in it.
  const rename = (list: string) =>
    list.replaceAll(new RegExp(names.join('|'), 'g'), (old) => {
      const [language = '', hash = ''] = old.split('_');
      const number = renamed.size.toString(36).padStart(4, '0');
      const name = `${language}_${edition.toString(36).slice(0, hash.length - number.length)}${number}`;
      renamed.set(old, name);
      return name;
    });
  const listed = await Promise.all(
    files.map(async (file) => {
      if (names.length === 0 || !file.path.endsWith('.pf_meta')) return file;
      const list = rename(gunzipSync(file.content).toString('latin1'));
      return { ...file, content: await gzipBest(Buffer.from(list, 'latin1')) };
    }),
  );
  return listed.map((file) => {
    const name = renamed.get(fragment.exec(file.path)?.[1] ?? '');
    return name === undefined ? file : { ...file, path: file.path.replace(fragment, `/fragment/${name}.pf_fragment`) };
  });
}
