import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedDiagram } from '../types.ts';

/** A finished diagram from the cache, or `undefined`. A damaged file counts as absent. */
export async function readCache(directory: string, key: string): Promise<RenderedDiagram | undefined> {
  try {
    const diagram = JSON.parse(await readFile(fileOf(directory, key), 'utf8')) as RenderedDiagram;
    return diagram.hash === key ? diagram : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a finished diagram. A cache that cannot be written costs time, not the build. */
export async function writeCache(directory: string, key: string, diagram: RenderedDiagram): Promise<void> {
  const file = fileOf(directory, key);
  try {
    await mkdir(directory, { recursive: true });
    // Two builds may write at once: the name appears only when the file is whole.
    const draft = `${file}.${process.pid}.tmp`;
    await writeFile(draft, JSON.stringify(diagram));
    await rename(draft, file);
  } catch {
    // Nothing to do: the next build draws it again.
  }
}

function fileOf(directory: string, key: string): string {
  return join(directory, `${key}.json`);
}
