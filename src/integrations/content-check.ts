import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readExcerpt, reportForTerminal } from 'checked-content';
import { languages } from '../i18n/languages.ts';
import { guideFile } from '../library/guides.ts';
import { checkSite } from '../check/check-site.ts';
import { reportOptions } from '../check/report-options.ts';
import { stateOf } from '../library/read-content.ts';
import { refusalPage } from './refusal-page.ts';
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
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
        if (command !== 'build') return;
        const refusal = await findRefusal(root);
        if (refusal) throw new ContentError(`${refusal.report}\n\n${refusal.summary}; nothing was built.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const program = serverProgram();
        const refusalNow = rememberRefusal(root, (refusal) => {
          if (refusal) logger.error(`\n${refusal.report}\n\n${refusal.summary}.`);
        });
        server.middlewares.use((request, response, next) => {
          if (isOfTheServer(request.url ?? '', base, program)) {
            next();
            return;
          }
          refusalNow().then((refusal) => {
            if (!refusal) {
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
        void refusalNow();
      },
      // Who works with the server ends it by a signal, and then nothing would be kept for the next start.
      'astro:server:start': () => flushCompileCache(),
    },
  };
}

/** What the check reads, from the root; of the pages, whether there is one that is no chapter and yet Markdown. */
const watched = ['src/data', 'src/content', 'src/pages', ...languages.map(guideFile)];

interface Refusal {
  readonly report: string;
  /** Such as “2 errors in content and data”. */
  readonly summary: string;
}

async function findRefusal(root: string): Promise<Refusal | undefined> {
  const { problems, errors } = await checkSite(root);
  if (errors === 0) return undefined;
  const serious = problems.filter((problem) => problem.severity === 'error');
  return {
    report: reportForTerminal(serious, reportOptions(), (file) => readExcerpt(root, file)),
    summary: `${errors} ${errors === 1 ? 'error' : 'errors'} in content and data`,
  };
}

/**
 * Looks again whenever a file is another than at the last look. What the watcher says comes too late for
 * that: a request can be faster, for instance while a branch is switched.
 */
function rememberRefusal(
  root: string,
  onChange: (refusal: Refusal | undefined) => void,
): () => Promise<Refusal | undefined> {
  let seen: { state: string; refusal: Promise<Refusal | undefined> } | undefined;
  return () => {
    const state = stateOf(root, watched);
    if (seen?.state === state) return seen.refusal;
    const refusal = findRefusal(root).then((found) => {
      onChange(found);
      return found;
    });
    seen = { state, refusal };
    return refusal;
  };
}

/** An error whose message is the whole story: no stack is worth printing. */
class ContentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
    this.stack = message;
  }
}
