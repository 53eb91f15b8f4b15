const crashes = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * Returns the content as gzip, as small as gzip gets. Zopfli as WebAssembly answers every later crash
 * of the process by printing its own source; it is kept from that.
 */
export async function gzipBest(content: Uint8Array): Promise<Uint8Array> {
  const before = new Set(crashes.flatMap((event) => process.rawListeners(event)));
  const { gzipAsync } = await import('@gfx/zopfli');
  const squeezed = await gzipAsync(content, {});
  for (const event of crashes)
    for (const listener of process.rawListeners(event))
      if (!before.has(listener)) process.removeListener(event, listener as () => void);
  return squeezed;
}
