/** How long a file may send nothing before it counts as lost, in milliseconds. */
export const patience = 15_000;

/**
 * Fetches a file and returns what `read` makes of its bytes. A file that came broken is asked for once
 * more, past what the browser has kept.
 * @throws Error when the file is missing, cut off, silent for too long, or refused by `read`.
 */
export async function fetchWhole<T>(
  address: string,
  read: (bytes: ArrayBuffer) => T | Promise<T>,
  cache: RequestCache = 'default',
): Promise<T> {
  const bytes = await bytesOf(address, cache);
  try {
    return await read(bytes);
  } catch {
    return read(await bytesOf(address, 'reload'));
  }
}

async function bytesOf(address: string, cache: RequestCache): Promise<ArrayBuffer> {
  const silence = new AbortController();
  const listen = () =>
    setTimeout(() => silence.abort(new Error(`${address} sent nothing for ${patience / 1000} seconds.`)), patience);
  let timer = listen();
  try {
    const response = await fetch(address, { cache, signal: silence.signal });
    if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(timer);
      timer = listen();
      pieces.push(piece.value);
    }
    return await new Blob(pieces).arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
}
