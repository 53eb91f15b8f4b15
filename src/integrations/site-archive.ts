import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { archiveFile } from '../site/archive-file.ts';
import { writeArchive } from '../publish/offline/write-archive.ts';

/** Packs the finished site to be taken along and read without a network. Must come after all that write files. */
export function siteArchive(): AstroIntegration {
  let base = '/';
  return {
    name: 'site-archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir).replace(/[\\/]$/, '');
        const count = await writeArchive({ site, base, ...archiveFile() });
        logger.info(`${count} files packed`);
      },
    },
  };
}
