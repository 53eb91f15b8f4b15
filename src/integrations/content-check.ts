import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { diagramRenderer } from '../site/diagram-renderer.ts';
import { refusalPage } from './refusal-page.ts';
import { findRefusal, rememberRefusal, watched } from './refusals.ts';
import { isOfTheServer, serverProgram } from './server-address.ts';

/**
 * Runs the check before every build, which it stops, and in front of the dev server: while anything is
 * wrong in content or data, every page is the report, and nothing of what was refused is loaded.
 */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: loadedByNode });
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
        if (command !== 'build') return;
        const refusal = await findRefusal(root);
        if (refusal) throw new ContentError(`${refusal.report}\n\n${refusal.summary}; nothing was built.`);
        // It has drawn all there is to draw, and holds more memory than anything that follows.
        await diagramRenderer().close();
      },
      'astro:server:setup': ({ server, logger }) => {
        const program = serverProgram();
        const refusals = rememberRefusal(root, (refusal) => {
          if (refusal) logger.error(`\n${refusal.report}\n\n${refusal.summary}.`);
        });
        server.middlewares.use((request, response, next) => {
          if (isOfTheServer(request.url ?? '', base, program)) {
            next();
            return;
          }
          refusals.now().then((refusal) => {
            if (!refusal) {
              response.once('close', refusals.lookForOnce);
              next();
              return;
            }
            response.statusCode = 500;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.setHeader('cache-control', 'no-store');
            response.end(refusalPage(refusal.summary, refusal.report, `${base}@vite/client`));
          }, next);
        });
        server.watcher.add(watched.map((path) => join(root, path)));
        server.watcher.on('all', (_event, path) => {
          if (watched.some((one) => path.startsWith(join(root, one)))) server.ws.send({ type: 'full-reload' });
        });
        void refusals.now();
      },
      // Who works with the server ends it by a signal, and then nothing would be kept for the next start.
      'astro:server:start': () => flushCompileCache(),
    },
  };
}

const external = ['checked-content', 'static-mermaid'];

/** The packages of the project: the check has them loaded already, and pages then need not have them transformed. */
const loadedByNode = { ssr: { external }, environments: { astro: { resolve: { external } } } };

/** An error whose message is the whole story: no stack is worth printing. */
class ContentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
    this.stack = message;
  }
}
