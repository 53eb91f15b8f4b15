import type { SiteContent } from '../library/site-content.ts';
import { diagramCatalogue } from './diagram-catalogue.ts';
import { recordPaths } from './language-paths.ts';
import { menuOf } from './page-key.ts';

/** Static paths of what there is of each diagram, in every language. */
export function diagramPaths(content: SiteContent) {
  const menu = menuOf(content.book);
  return recordPaths(diagramCatalogue(content), ({ home, sources }) => [home, [...sources], menu]);
}
