import { readFileSync, rmSync } from 'node:fs';
import { defaultLanguage, otherLanguages } from '../../src/i18n/languages.ts';
import { generatedName } from '../content/chapter.ts';
import { builtPages } from './built-pages.ts';
import { keepOneLanguage } from './one-language.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { copyProject } from './project-copy.ts';
import type { Contestant } from './contestant.ts';

const ofBoth = {
  chapters: { folder: `src/content/chapters/${defaultLanguage}`, ending: '.mdx' },
  dialect: (others) => ({
    frontmatter: ({ title, description, question, index }) => [
      `title: "${title}"`,
      `description: "${description}"`,
      `order: ${others + index + 1}`,
      `question: "${question}"`,
    ],
    link: (slug) => `/chapters/${slug}/`,
    afterHeading: (position) => ` {#section-${position + 1}}`,
    diagramName: ({ slug }) => ` flow-of-${slug}`,
  }),
  build: ['scripts/build.ts'],
  output: 'dist',
  caches: ['.build', '.astro', 'node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite'],
  addressOf: (slug) => `/chapters/${slug}/`,
  otherPages: (site) => ['/', '/glossary/', ...ownChapters(site)],
  search: {
    open: '[data-search-opener]',
    field: '.search-dialog input[type=search]',
    result: '.search-dialog a[data-result]',
  },
} as const satisfies Partial<Contestant>;

/** This project, with the generated chapters behind its own. */
export const thisSite: readonly Contestant[] = [
  {
    ...ofBoth,
    id: 'this-site',
    title: 'this site',
    settings: [
      'The whole project with its own book of four chapters and all its records, and the generated chapters behind them.',
      'In one language, as the peers: the texts, chapters and data of the others are taken out of the copy.',
    ],
    prepare: (folder) => {
      const versions = freshCopy(folder);
      keepOneLanguage(folder);
      return versions;
    },
  },
  {
    ...ofBoth,
    id: 'this-site-languages',
    title: 'this site, all languages',
    settings: [
      'As it is: each generated chapter has a page in every language, in those that lack it with a notice.',
      'So every chapter is made as often as there are languages.',
    ],
    prepare: freshCopy,
    judgedPages: (site) => [
      ...pageOfEachKind(builtPages(site), otherLanguages(defaultLanguage)),
      ...ownChapters(site).flatMap((path) => [path, ...otherLanguages(defaultLanguage).map((one) => `/${one}${path}`)]),
    ],
    largest: 1000,
  },
];

/** The chapters that were written by people. */
function ownChapters(site: string): string[] {
  return builtPages(site)
    .map(({ path }) => path)
    .filter((path) => /^\/chapters\/[^/]+\/$/.test(path) && !path.includes(generatedName))
    .toSorted();
}

function freshCopy(folder: string): Record<string, string> {
  rmSync(folder, { recursive: true, force: true });
  copyProject(folder);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return { astro: devDependencies['astro'] ?? '', mermaid: devDependencies['mermaid'] ?? '' };
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}
