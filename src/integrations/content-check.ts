import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkSite } from '../checks/check-site.ts';
import { reportForTerminal } from '../problems/reporters/terminal.ts';
import { forgetSiteContent } from '../site/content.ts';

/** Runs the check before every build, which it stops, and in the dev server, where it shows as an overlay. */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  const report = async () => {
    const { problems, errors } = await checkSite(root);
    const serious = problems.filter((problem) => problem.severity === 'error');
    return { errors, serious, text: reportForTerminal(serious, (file) => readFileSync(join(root, file), 'utf8')) };
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const { errors, text } = await report();
        if (errors > 0)
          throw new ContentError(
            `${text}\n\n${errors} ${errors === 1 ? 'error' : 'errors'} in content and data; nothing was built.`,
          );
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = async () => {
          const { errors, serious, text } = await report();
          const [first] = serious;
          if (errors === 0 || !first) return;
          logger.error(`\n${text}`);
          server.ws.send({
            type: 'error',
            err: {
              message: `${errors} ${errors === 1 ? 'problem' : 'problems'} in content and data\n\n${text}`,
              stack: '',
              id: join(root, first.file),
              loc: { file: join(root, first.file), line: first.line, column: first.column },
              plugin: 'content-check',
            },
          });
        };
        server.watcher.add([join(root, 'src/data'), join(root, 'src/content')]);
        server.watcher.on('all', (_event, path) => {
          if (!/src[\\/](?:data|content)[\\/]/.test(path)) return;
          forgetSiteContent();
          server.ws.send({ type: 'full-reload' });
          void look();
        });
        server.ws.on('connection', () => void look());
        void look();
      },
    },
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
