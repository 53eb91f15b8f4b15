import type { IndexList } from '../shared/index-list.ts';
import { lengthOfLetter, nameInIndex } from '../shared/index-list.ts';
import { signature } from './unpack.ts';

/** What can stand in Pagefind's list of files. */
type Listed = string | number | readonly Listed[];

/** Returns the list of the files of an index as Pagefind reads it: its signature, and behind it CBOR (RFC 8949). */
export function pagefindList({ version, edition, lengths, words, filters, others }: IndexList): ArrayBuffer {
  const bytes: number[] = [];
  const text = new TextEncoder();
  const head = (major: number, value: number) => {
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    bytes.push((major << 5) | (size === 0 ? value : 23 + Math.ceil(Math.log2(size * 2))));
    for (let at = size - 1; at >= 0; at -= 1) bytes.push((value >>> (8 * at)) & 0xff);
  };
  const write = (item: Listed) => {
    if (typeof item === 'number') head(0, item);
    else if (typeof item === 'string') {
      const written = text.encode(item);
      head(3, written.length);
      for (const byte of written) bytes.push(byte);
    } else {
      head(4, item.length);
      for (const one of item) write(one);
    }
  };
  bytes.push(...text.encode(signature));
  write([
    version,
    Array.from(lengths, (letter, place) => [nameInIndex(edition, place), lengthOfLetter(letter)]),
    words.map(([first, last], place) => [first, last, nameInIndex(edition, place)]),
    filters,
    ...(others as readonly Listed[]),
  ]);
  return Uint8Array.from(bytes).buffer;
}
