import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DrawnText } from '../search/build/search-content.ts';
import { buildSearchIndex, writeIndexFiles } from '../search/build/write-index.ts';
import { diagramCatalogue } from '../site/diagram-catalogue.ts';
import { drawDiagram } from '../site/draw-diagram.ts';
import { heldContent } from '../library/held-content.ts';
import { resultAddress } from '../search/build/result-address.ts';

/** Writes the search index beside the pages as soon as they are built; in the dev server it is made on demand. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const content = heldContent();
        const { files, records } = await indexOf(content);
        writeIndexFiles(files, fileURLToPath(dir));
        logger.info(`${records} records indexed`);
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
async function indexOf(content: ReturnType<typeof heldContent>): ReturnType<typeof buildSearchIndex> {
  return buildSearchIndex({ ...content, drawings: await drawnTexts(content) }, resultAddress(content));
}

/**
 * What the diagrams of chapters and of the whole graph say. Neighbourhoods of systems are left out:
 * they repeat what the pages of the systems say.
 */
async function drawnTexts(content: ReturnType<typeof heldContent>): Promise<DrawnText[]> {
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
