import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex, writeIndexFiles } from '../search/write-index.ts';
import { siteContent } from '../site/content.ts';
import { resultAddress } from '../search/result-address.ts';

/** Writes the search index beside the pages as soon as they are built; in the dev server it is made on demand. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const content = siteContent();
        const { files, records } = await buildSearchIndex(content, resultAddress(content));
        writeIndexFiles(files, fileURLToPath(dir));
        logger.info(`${records} records indexed`);
      },
      'astro:server:setup': ({ server }) => {
        let made: { content: unknown; files: ReturnType<typeof buildSearchIndex> } | undefined;
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
          const at = path.indexOf('/pagefind/');
          if (at < 0) return next();
          const content = siteContent();
          // The content object changes whenever a file does, and with it the index.
          if (made?.content !== content) made = { content, files: buildSearchIndex(content, resultAddress(content)) };
          made.files
            .then(({ files }) => {
              const file = files.find((candidate) => candidate.path === path.slice(at + 1));
              if (!file) return next();
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
