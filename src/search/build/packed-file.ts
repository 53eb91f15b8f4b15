import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every packed file of a Pagefind index begins with, once it is unpacked. */
const signature = Buffer.from('pagefind_dcd');

/**
 * The content of a packed file of a Pagefind index.
 * @throws Error when it is not one
 */
export function readPacked(content: Uint8Array): unknown {
  return decode(bytesOf(content));
}

/** Packs what `readPacked` gives; the same content always becomes the same bytes. */
export function writePacked(content: unknown): Uint8Array {
  return packBytes(encode(content));
}

/** Like `readPacked`, of the files that hold JSON: one for each record. */
export function readPackedJson(content: Uint8Array): unknown {
  return JSON.parse(bytesOf(content).toString());
}

/** Packs what `readPackedJson` gives. */
export function writePackedJson(content: unknown): Uint8Array {
  return packBytes(Buffer.from(JSON.stringify(content)));
}

function bytesOf(content: Uint8Array): Buffer {
  const unpacked = gunzipSync(content);
  if (!unpacked.subarray(0, signature.length).equals(signature))
    throw new Error('A file of the search index does not begin as Pagefind’s do.');
  return unpacked.subarray(signature.length);
}

function packBytes(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
}
