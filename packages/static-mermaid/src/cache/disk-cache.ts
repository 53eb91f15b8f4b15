import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedDiagram } from '../types.ts';

/** A finished diagram from the cache, or `undefined`. A damaged file counts as absent. */
export async function readCache(directory: string, key: string): Promise<RenderedDiagram | undefined> {
  try {
    const [sum, text = ''] = (await readFile(fileOf(directory, key), 'utf8')).split('\n', 2);
    return sum === sumOf(key, text) ? (JSON.parse(text) as RenderedDiagram) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a finished diagram. The checksum tells a half-written file, whether another build reads it now
 * or the next one does.
 * @throws Error of the file system. A cache that cannot be written costs time, not the build.
 */
export async function writeCache(directory: string, key: string, diagram: RenderedDiagram): Promise<void> {
  const text = JSON.stringify(diagram);
  await mkdir(directory, { recursive: true });
  await writeFile(fileOf(directory, key), `${sumOf(key, text)}\n${text}`);
}

/** With the key: the file of another diagram is as wrong as a damaged one. */
function sumOf(key: string, text: string): string {
  return createHash('sha256').update(key).update(text).digest('hex');
}

function fileOf(directory: string, key: string): string {
  return join(directory, `${key}.json`);
}
