import type { SiteContent } from '../library/site-content.ts';
import { diagramCatalogue } from './diagram-catalogue.ts';
import { recordPaths } from './language-paths.ts';
import { titlesOf } from './page-key.ts';

/** Static paths of what there is of each diagram, in every language. */
export function diagramPaths(content: SiteContent) {
  return recordPaths(diagramCatalogue(content), ({ home, sources }) => [home, [...sources], titlesOf(content.book)]);
}
