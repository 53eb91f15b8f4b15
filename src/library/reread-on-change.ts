import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** Reads again, one time after the other, whenever a file below `folder` is added, changed or removed. */
export function rereadOnChange(
  { watcher, logger }: { watcher: LoaderContext['watcher'] | undefined; logger: LoaderContext['logger'] },
  root: string,
  folder: string,
  read: () => Promise<void>,
): void {
  if (!watcher) return;
  const path = join(root, folder);
  let reading = Promise.resolve();
  const again = (changed: string) => {
    if (changed.startsWith(path)) reading = reading.then(read).catch((error: unknown) => logger.error(String(error)));
  };
  watcher.add(path);
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, again);
}
