import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/.cache/built-on-a-rival';

/**
 * Returns what `make` makes of `content`, which is made once: later builds read it from
 * `node_modules/.cache/built-on-a-rival/{area}`. What `make` does must depend on the content alone.
 */
export async function keepByContent(
  area: string,
  content: Uint8Array,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(folder, area, createHash('sha256').update(content).digest('hex').slice(0, 32));
  try {
    return readFileSync(path);
  } catch {
    const made = await make();
    mkdirSync(join(folder, area), { recursive: true });
    // Two builds at once must not read half a file.
    writeFileSync(`${path}.${process.pid}`, made);
    renameSync(`${path}.${process.pid}`, path);
    return made;
  }
}
