import type { PagefindModule } from './pagefind.ts';

/** Loads Pagefind's script; `again` is a number to tell the address from one that could not be loaded before. */
export function loadPagefind(folder: string, again: number): Promise<PagefindModule> {
  // Browsers remember a module that could not be loaded, and fail at once the next time, unless its address is new.
  const address = `${folder}pagefind.js${again > 0 ? `?again=${again}` : ''}`;
  return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
}
