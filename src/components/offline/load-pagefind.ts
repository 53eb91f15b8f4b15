import type { PagefindModule } from '../../search/browser/pagefind.ts';
import { loadScript } from './files-as-scripts.ts';
import { folder, pathInSite } from './folder.ts';

/**
 * Stands in for the function of that name in the copy that is read from a folder: Pagefind is a script there.
 * @public Named by the plugin that bundles the script of the copy.
 */
export async function loadPagefind(of: string): Promise<PagefindModule> {
  await loadScript(`${folder}${pathInSite(of) ?? ''}pagefind.js`);
  const { pagefind } = globalThis as typeof globalThis & { pagefind?: PagefindModule };
  if (!pagefind) throw new Error('Pagefind did not start.');
  return pagefind;
}
