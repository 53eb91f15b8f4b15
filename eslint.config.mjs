import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Data flows one way. Each folder may import from the ones before it, never from those after.
const flow = [
  'output',
  'cache',
  'schemas',
  'i18n',
  'model',
  // What components say of themselves; their looks, the Astro files beside it, come with the components.
  'vocabulary',
  'library',
  'figures/lettering',
  'figures/illustrations',
  'figures/charts',
  'figures/pictures',
  'site',
  'rules',
  'check',
  'publish',
  'search',
  'figures/social',
  'integrations',
  'components',
  'layouts',
  'pages',
];
const looks = {
  target: './src/vocabulary/**/*.astro',
  from: ['./src/layouts', './src/pages'],
  message: 'The looks of a component come before layouts and pages: data flows one way.',
};
const zones = flow.flatMap((folder, index) =>
  flow.slice(index + 1).map((later) => ({
    target: folder === 'vocabulary' ? './src/vocabulary/**/*.ts' : `./src/${folder}`,
    from: `./src/${later}`,
    except: ['rule-names.ts', 'languages.ts'],
    message: `src/${folder} comes before src/${later}: data flows one way.`,
  })),
);

// What goes to a browser stays clear of what builds: of the data, of Node, of packages and of the schemas.
const whatIf = ['portable-graph', 'named-steps', 'evaluate', 'graph'].map((name) => `model/dependency/${name}.ts`);
// How a page is cited is said by the build, and of a section by the page.
const citeForms = ['bibtex', 'csl-json', 'ris'].map((name) => `publish/open-data/${name}.ts`);
const inlineScripts = ['src/**/*.astro/*.ts', 'src/**/*.astro/*.js'];
const pageScripts = [
  'src/search/{browser,shared}/**',
  'src/components/**/*.ts',
  ...[...whatIf, ...citeForms].map((file) => `src/${file}`),
  ...inlineScripts,
];
// Texts come with the page; a script only fills them in, and names their keys and languages.
const textsInBrowser = ['i18n/fill.ts', 'i18n/default-language.ts', 'i18n/languages.ts'];
const ofPageScripts = {
  from: './src',
  except: ['components', 'search/browser', ...whatIf, ...citeForms, ...textsInBrowser, 'styles'],
  message: 'A script of a page must not bring code of the build along.',
};
const browserRooms = [
  {
    target: './src/search/browser',
    from: './src',
    except: ['search/browser', 'search/shared', ...textsInBrowser, 'styles'],
    message: 'The search in the browser uses src/search/shared and the words of the interface, nothing else.',
  },
  {
    target: './src/search/shared',
    from: './src',
    except: ['search/shared', 'schemas/traits.ts', ...textsInBrowser],
    message:
      'src/search/shared runs in the browser too: it knows words of the interface and kinds of results, no more.',
  },
  {
    target: './src/search/build',
    from: './src/search/browser',
    message: 'What both the build and the browser need stands in src/search/shared.',
  },
  { target: './src/components/**/*.ts', ...ofPageScripts },
  {
    target: whatIf.map((file) => `./src/${file}`),
    from: './src',
    except: [...whatIf, 'model/dependency/architecture.ts'],
    message: 'This part of the model runs in the browser too: it knows the dependency graph, nothing else.',
  },
];

// Texts and data have one door each, and what is only for the makers of the site stays out of it.
const doors = [
  {
    target: ['./src/!(i18n)/**', './scripts'],
    from: ['./src/content', './src/data'],
    message: 'Texts come from src/i18n, data and chapters from src/library.',
  },
  { target: './src', from: ['./scripts', './tests'], message: 'The site does not need scripts and tests.' },
];

// A package is used by its name, and knows nothing of who uses it.
const ownPackages = ['checked-content', 'static-mermaid'];
const walls = ownPackages.flatMap((name) => [
  {
    target: ['./src', './scripts', './tests'],
    from: `./packages/${name}`,
    except: ['src/index.ts'],
    message: `Import what there is for others, by name: from "${name}".`,
  },
  {
    target: `./packages/${name}`,
    from: './',
    except: [`packages/${name}`, 'node_modules'],
    message: `packages/${name} knows nothing of this book: make it an argument.`,
  },
]);

// The languages are the folders of texts: code that names one of them leaves out the next.
// Indonesian, Turkish and others have a code that is a word of code or the name of an element.
const wordsOfCode = ['as', 'br', 'hr', 'id', 'is', 'it', 'li', 'no', 'or', 'th', 'to', 'tr', 'ts'];
const codes = readdirSync('src/content/texts').filter((code) => !wordsOfCode.includes(code));
const ofLanguages = `/^(?:${codes.join('|')})$/`;
const namedLanguages = [
  `Literal[value=${ofLanguages}]`,
  `TemplateElement[value.cooked=${ofLanguages}]`,
  `MemberExpression[property.name=${ofLanguages}]`,
].map((selector) => ({ selector, message: 'Code knows no language by name; ask src/i18n/languages.ts.' }));

/** What must not be imported, by a static or a dynamic import, and why. */
const refused = (names, message) => ({ selector: `:matches(${imports}) > Literal.source[value=${names}]`, message });
const imports = 'ImportDeclaration, ImportExpression, ExportAllDeclaration, ExportNamedDeclaration';
const intoModules = refused('/node_modules/', 'Import a package by its name.');
const collections = refused('/^astro:content/', 'Collections have one door: src/library.');
const onlyTypes = {
  selector: 'ImportDeclaration[importKind="value"]',
  message: 'This file imports nothing but types.',
};
const packages = refused('/^[^.]/', 'A script of a page must not bring packages along.');

// Functions younger than the oldest browsers of src/integrations/oldest-browsers.ts, which no build puts in older words.
const copies = 'copy the list first: [...list]';
const grouping = 'fill a new Map in a loop';
const membership = 'filter one set by what the other has: [...one].filter((item) => other.has(item))';
const youngMethods = {
  toSorted: `${copies}.sort()`,
  toReversed: `${copies}.reverse()`,
  toSpliced: `${copies}.splice()`,
  findLast: `${copies}.reverse().find()`,
  findLastIndex: 'count down in a loop',
  ...Object.fromEntries(
    ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'].map((name) => [name, membership]),
  ),
};
const youngFunctions = [
  ['Map', 'groupBy', grouping],
  ['Object', 'groupBy', grouping],
  ['Array', 'fromAsync', 'wait for each in a loop, or for all with Promise.all'],
  ['Promise', 'withResolvers', 'make a new Promise'],
];
const tooYoung = (name, instead) =>
  `Chrome and Edge 99, Firefox 97 and Safari 15.4 from early 2022 are supported, and not all know ${name}: ${instead}.`;
const knownToOldestBrowsers = [
  ...Object.entries(youngMethods).map(([property, instead]) => ({ property, message: tooYoung(property, instead) })),
  ...youngFunctions.map(([object, property, instead]) => ({
    object,
    property,
    message: tooYoung(`${object}.${property}`, instead),
  })),
];
const inBrowsers = [...pageScripts, 'src/schemas/traits.ts', ...textsInBrowser.map((file) => `src/${file}`)];

export default defineConfig(
  {
    // Content and data hold no code; the check refuses it there.
    ignores: [
      'dist/',
      '.build/',
      '.astro/',
      'node_modules/',
      'tests/fixtures/',
      'public/',
      // Projects of their own: what they import is not installed here.
      'bench/peers/',
      'src/content/',
      'src/data/',
    ],
  },
  ...tseslint.configs.strict,
  {
    // What only types can tell, such as a promise that nobody waits for; Astro's own files are checked by astro check.
    files: ['**/*.ts'],
    ignores: inlineScripts,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a text reads as people write it, and an arrow that only does something may stand on one line.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A function of an object may be taken out of it, and strictFunctionTypes looks at its arguments.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      // A text spread into its code points is meant to be.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // What Mermaid offers instead, parse and render, does not give the diagram that it understood.
    files: ['packages/static-mermaid/src/mermaid/engine.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  ...astro.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...zones, looks, ...browserRooms, ...doors, ...walls] }],
      'import-x/no-extraneous-dependencies': ['error', { includeTypes: true, whitelist: ownPackages }],
      'no-restricted-syntax': ['error', intoModules],
      'import-x/no-default-export': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Markup that goes to a page as it is. Each of these places prints what our own code made of escaped parts:
    // charts, diagrams, the contributing guide after the gate for Markdown, the scripts of the frame, and the texts of the search.
    files: ['src/**/*.astro'],
    ignores: [
      'src/components/BookChapter.astro',
      'src/components/charts/ChartPlot.astro',
      'src/components/DiagramFigure.astro',
      'src/components/GuideText.astro',
      'src/components/ParallelText.astro',
      'src/layouts/Page.astro',
      'src/pages/[[]...language[]]/book/*.astro',
      'src/pages/[[]...language[]]/search.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'off' },
  },
  {
    files: ['scripts/**', 'bench/**', 'tests/**', 'packages/*/{bench,example}/**', 'packages/*/tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    // A package declares what it imports; its tests run with the tools of the whole project.
    files: ['packages/*/{src,bench,example}/**'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { includeInternal: true, includeTypes: true }] },
  },
  {
    files: ['packages/*/tests/**'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { includeTypes: true, packageDir: '.' }] },
  },
  {
    files: ['src/**', 'scripts/**'],
    ignores: ['src/i18n/default-language.ts'],
    rules: { 'no-restricted-syntax': ['error', intoModules, collections, ...namedLanguages] },
  },
  {
    files: ['src/library/**', 'src/content.config.ts'],
    rules: { 'no-restricted-syntax': ['error', intoModules, ...namedLanguages] },
  },
  {
    files: pageScripts,
    rules: { 'no-restricted-syntax': ['error', intoModules, packages, ...namedLanguages] },
  },
  {
    files: inBrowsers,
    rules: { 'no-restricted-properties': ['error', ...knownToOldestBrowsers] },
  },
  {
    // What readers see of collections is known in the browser too: it must not bring schemas along.
    files: ['src/schemas/traits.ts'],
    rules: { 'no-restricted-syntax': ['error', onlyTypes, ...namedLanguages] },
  },
  {
    // Such a script has the path of its Astro file.
    files: inlineScripts,
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [{ target: './src', ...ofPageScripts }, ...walls] }] },
  },
);
