import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from '../search/build/index-file.ts';
import type { DrawnText } from '../search/build/search-content.ts';
import { buildSearchIndex, writeIndexFiles } from '../search/build/write-index.ts';
import type { SiteContent } from '../library/site-content.ts';
import { diagramCatalogue } from '../site/diagram-catalogue.ts';
import { drawDiagram } from '../site/draw-diagram.ts';
import { heldContent, plainContent } from '../library/held-content.ts';
import { loadGuides } from '../library/guides.ts';
import { resultAddress } from '../search/build/result-address.ts';

/**
 * Makes the search index before the pages, which need more memory than anything else, and writes it beside them
 * when they are built; in the dev server it is made on demand.
 */
export function searchIndex(): AstroIntegration {
  let files: readonly IndexFile[] = [];
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const index = await indexOf(plainContent());
        files = index.files;
        logger.info(`${index.records} records indexed`);
      },
      'astro:build:done': ({ dir }) => {
        writeIndexFiles(files, fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) => {
        let made: { content: unknown; files: ReturnType<typeof buildSearchIndex> } | undefined;
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
          const at = path.indexOf('/pagefind/');
          if (at < 0) {
            next();
            return;
          }
          const content = heldContent();
          // The content object changes whenever a file does, and with it the index.
          if (made?.content !== content) made = { content, files: indexOf(content) };
          made.files
            .then(({ files }) => {
              const file = files.find((candidate) => candidate.path === path.slice(at + 1));
              if (!file) {
                next();
                return;
              }
              response.setHeader(
                'content-type',
                file.path.endsWith('.js')
                  ? 'text/javascript'
                  : file.path.endsWith('.json')
                    ? 'application/json'
                    : 'application/octet-stream',
              );
              response.setHeader('cache-control', 'no-store');
              response.end(Buffer.from(file.content));
            })
            .catch(next);
        });
      },
    },
  };
}

/** The index of everything, with the texts of the diagrams. */
async function indexOf(content: SiteContent): ReturnType<typeof buildSearchIndex> {
  return buildSearchIndex(
    { ...content, drawings: await drawnTexts(content), guides: loadGuides(process.cwd()).guides },
    resultAddress(content),
  );
}

/**
 * What the diagrams of chapters and of the whole graph say. Neighbourhoods of systems are left out:
 * they repeat what the pages of the systems say.
 */
async function drawnTexts(content: SiteContent): Promise<DrawnText[]> {
  const drawings: DrawnText[] = [];
  for (const { id, home, sources } of diagramCatalogue(content)) {
    if (home.startsWith('/systems/')) continue;
    for (const [language, source] of sources) {
      const { title, description, words } = await drawDiagram(source, language);
      drawings.push({ id, home, language, title, description, words });
    }
  }
  return drawings;
}
