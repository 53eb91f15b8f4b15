/** What every packed file of a Pagefind index begins with, once it is unpacked. */
export const signature = 'pagefind_dcd';

/**
 * Unpacks a file of the index. Pagefind would do so too, but does not look at the checksum, and takes
 * a damaged file for one without results.
 * @throws Error when the file is not whole, or not a file of an index.
 */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const unpacked = isGzip(bytes) ? await gunzip(bytes) : bytes;
  if (new TextDecoder().decode(unpacked.slice(0, signature.length)) !== signature)
    throw new Error('The file is not a file of the search index.');
  return unpacked;
}

/** Some servers unpack the files themselves. */
function isGzip(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes);
  return first === 0x1f && second === 0x8b;
}

/** What browsers do by themselves since 2023 others load a script for. */
async function gunzip(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (typeof DecompressionStream === 'undefined') {
    // eslint-disable-next-line no-restricted-syntax -- a file of its own, which no browser of today loads
    const { gunzipSync } = await import('fflate');
    return new Uint8Array(gunzipSync(new Uint8Array(bytes))).buffer;
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
