// Configuration only; what the integrations do is written in src/integrations.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defaultLanguage, languages } from './src/i18n/languages.ts';
import { chapterMarkdown } from './src/integrations/chapter-markdown.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { epubEditions } from './src/integrations/epub.ts';
import { writeHeadersFile } from './src/integrations/headers-file.ts';
import { lowerForOldestBrowsers } from './src/integrations/oldest-browsers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteArchive } from './src/integrations/site-archive.ts';
import { wholeOutput } from './src/integrations/whole-output.ts';
import { isListed } from './src/site/listed-pages.ts';

// It would report to the makers of Astro, and needs a home folder that can be written.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // White space counts as in JSX, which is what the formatter goes by too: a break of the line is none.
  compressHTML: 'jsx',
  markdown: { processor: chapterMarkdown(), syntaxHighlight: false },
  integrations: [
    wholeOutput(),
    contentCheck(),
    lowerForOldestBrowsers(),
    mdx(),
    sitemap({
      i18n: { defaultLocale: defaultLanguage, locales: Object.fromEntries(languages.map((one) => [one, one])) },
      filter: (page) => isListed(page, base),
    }),
    searchIndex(),
    writeHeadersFile(),
    epubEditions(),
    siteArchive(),
  ],
  // The first paint needs nothing but the page.
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  // Completion and hover for the frontmatter of chapters in VS Code.
  experimental: { contentIntellisense: true, incrementalBuild: true },
  vite: {
    // Scripts, fonts and pictures are files of this site, which the policy allows: none stand in the page as data.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Imported by Node itself: it starts a thread from a file beside its own, which a bundle would move.
        external: ['static-mermaid'],
        onLog: (level, log, report) => {
          // Astro's own marker in every chapter; it has done its work by then.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    // A build beside the dev server is nothing to reload for.
    server: { fs: { strict: true }, watch: { ignored: ['**/.build/**'] } },
  },
});
