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

// What goes to a browser stays clear of what builds: of the data, of Node and of the schemas.
const pageScripts = ['src/search/browser/**', 'src/search/shared/**', 'src/components/*.ts'];
// Texts come with the page; a script only fills them in, and names their keys and languages.
const textsInBrowser = ['i18n/fill.ts', 'i18n/default-language.ts', 'i18n/languages.ts'];
const searchRooms = [
  {
    target: './src/search/browser',
    from: './src',
    except: ['search/browser', 'search/shared', ...textsInBrowser, 'styles'],
    message: 'The search in the browser uses src/search/shared and the words of the interface, nothing else.',
  },
  {
    target: './src/search/shared',
    from: './src',
    except: ['search/shared', ...textsInBrowser],
    message: 'src/search/shared runs in the browser too: it knows words of the interface, nothing else.',
  },
  {
    target: './src/search/build',
    from: './src/search/browser',
    message: 'What both the build and the browser need stands in src/search/shared.',
  },
  {
    target: './src/components/*.ts',
    from: './src',
    except: ['components', 'search/browser', ...textsInBrowser, 'styles'],
    message: 'A script of a page must not bring code of the build along.',
  },
  {
    target: ['./src/search/browser', './src/search/shared', './src/components/*.ts'],
    from: ['./packages', './scripts', './tests'],
    message: 'A script of a page must not bring code of the build along.',
  },
];

// A package is used by its name, and knows nothing of who uses it.
const walls = ['checked-content', 'static-mermaid'].flatMap((name) => [
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
const ofLanguages = `/^(?:${readdirSync('src/content/texts').join('|')})$/`;
const namedLanguages = [
  `BinaryExpression[operator=/^[!=]=/] > Literal[value=${ofLanguages}]`,
  `TSLiteralType > Literal[value=${ofLanguages}]`,
  `MemberExpression[property.name=${ofLanguages}]`,
  `SwitchCase > Literal[value=${ofLanguages}]`,
].map((selector) => ({ selector, message: 'Code knows no language by name; ask src/i18n/languages.ts.' }));

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
      'src/content/',
      'src/data/',
    ],
  },
  ...tseslint.configs.strict,
  {
    // What only types can tell, such as a promise that nobody waits for; Astro's own files are checked by astro check.
    files: ['**/*.ts'],
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
      'import-x/no-restricted-paths': ['error', { zones: [...zones, looks, ...searchRooms, ...walls] }],
      'import-x/no-default-export': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: pageScripts,
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['zod', 'astro', 'static-mermaid', 'checked-content'], patterns: ['node:*', 'astro:*'] },
      ],
    },
  },
  {
    // Markup that goes to a page as it is. Each of these places prints what our own code made of escaped parts:
    // charts, diagrams, the contributing guide after the gate for Markdown, and the two scripts of the frame.
    files: ['src/**/*.astro'],
    ignores: [
      'src/components/ChartFigure.astro',
      'src/components/DiagramFigure.astro',
      'src/components/GuideText.astro',
      'src/layouts/Page.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'off' },
  },
  {
    files: ['scripts/**', 'tests/**', 'packages/*/{bench,example}/**', 'packages/*/tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**', 'scripts/**'],
    rules: { 'no-restricted-syntax': ['error', ...namedLanguages] },
  },
);
