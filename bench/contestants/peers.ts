import { browserOfTests } from '../../tests/browser/open-browser.ts';
import type { Contestant } from './contestant.ts';
import { installPeer } from './install-peer.ts';

const peersFolder = 'bench/peers';

/** Five thousand chapters take them hours, several GB of disk, or more memory than most machines have. */
const largest = 1000;

const starlightSearch = {
  open: 'site-search button[data-open-modal]',
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

/** What Starlight is built with, however its diagrams are drawn. */
const starlight = {
  chapters: { folder: 'src/content/docs/chapters', ending: '.md' },
  dialect: () => ({
    frontmatter: ({ title, description }) => [`title: "${title}"`, `description: "${description}"`],
    link: (slug) => `/chapters/${slug}/`,
  }),
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
  addressOf: (slug) => `/chapters/${slug}/`,
  search: starlightSearch,
  largest,
} as const satisfies Partial<Contestant>;

/** Others who make documentation sites of the same chapters. */
export const peers: readonly Contestant[] = [
  {
    ...starlight,
    id: 'starlight',
    title: 'Starlight',
    settings: [
      'Defaults: search by Pagefind, all pages in the sidebar.',
      'Diagrams by `astro-mermaid` with its defaults: drawn in the reader’s browser.',
    ],
    prepare: (folder) => installPeer(`${peersFolder}/starlight`, folder),
  },
  {
    ...starlight,
    id: 'starlight-browser',
    title: 'Starlight with built diagrams',
    settings: [
      'As above, but diagrams by `rehype-mermaid` with its defaults: drawn in Chromium while the site is built, inlined as SVG.',
      'That needs the Markdown processor `unified` instead of Astro’s default, and `expressiveCode: false`, which would take diagrams for code.',
    ],
    prepare: (folder) => installPeer(`${peersFolder}/starlight-browser`, folder),
    environment: async () => ({ BENCH_BROWSER: JSON.stringify(await browserOfTests()) }),
  },
  {
    id: 'vitepress',
    title: 'VitePress',
    settings: [
      'Default theme, `search: { provider: "local" }`, a sidebar of all chapters.',
      'Diagrams by `vitepress-plugin-mermaid` with its defaults: drawn in the reader’s browser.',
    ],
    prepare: (folder) => installPeer(`${peersFolder}/vitepress`, folder),
    chapters: { folder: 'chapters', ending: '.md' },
    dialect: () => ({
      frontmatter: ({ title, description }) => [`title: "${title}"`, `description: "${description}"`],
      heading: ({ title }) => title,
      link: (slug) => `./${slug}.md`,
    }),
    build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
    output: '.vitepress/dist',
    caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.cache', 'node_modules/.vite'],
    addressOf: (slug) => `/chapters/${slug}.html`,
    search: {
      open: '.VPNavBarSearch button',
      field: '.VPLocalSearchBox input',
      result: '.VPLocalSearchBox .result',
    },
    largest,
  },
  {
    id: 'docusaurus',
    title: 'Docusaurus',
    settings: [
      'Preset classic as its starter has it (`future: { v4: true }`, `@docusaurus/faster`), without a blog, sidebar made from the files.',
      'Search by `@easyops-cn/docusaurus-search-local` with `hashed: true`, as its own guide has it.',
      'Diagrams by `@docusaurus/theme-mermaid`: drawn in the reader’s browser.',
    ],
    prepare: (folder) => installPeer(`${peersFolder}/docusaurus`, folder),
    chapters: { folder: 'docs/chapters', ending: '.md' },
    dialect: () => ({
      frontmatter: ({ title, description }) => [`title: "${title}"`, `description: "${description}"`],
      link: (slug) => `./${slug}.md`,
    }),
    build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
    environment: () => Promise.resolve({ DISABLE_VERSION_CHECK: 'true' }),
    output: 'build',
    caches: ['.docusaurus', 'node_modules/.cache'],
    addressOf: (slug) => `/docs/chapters/${slug}`,
    search: {
      open: '.navbar__search-input',
      field: '.navbar__search-input',
      result: '[class*="suggestion"]',
    },
    largest,
  },
];
