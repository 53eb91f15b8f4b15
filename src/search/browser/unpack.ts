/** What every packed file of a Pagefind index begins with, once it is unpacked. */
export const signature = 'pagefind_dcd';

/**
 * Unpacks a file of the index. Pagefind would do so too, but does not look at the checksum, and takes
 * a damaged file for one without results; the browser does. Browsers that cannot unpack get the file as
 * it came, and Pagefind unpacks it.
 * @throws Error when the file is not whole, or not a file of an index.
 */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (isGzip(bytes) && typeof DecompressionStream === 'undefined') return bytes;
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

function gunzip(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
