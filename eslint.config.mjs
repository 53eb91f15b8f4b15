import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Data flows one way. Each folder may import from the ones before it, never from those after.
const flow = [
  'output',
  'cache',
  'schemas',
  'vocabulary/vocabulary.ts',
  'library',
  'model',
  'i18n',
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
const zones = flow.flatMap((folder, index) =>
  flow.slice(index + 1).map((later) => ({
    target: `./src/${folder}`,
    from: `./src/${later}`,
    except: ['rule-names.ts', 'languages.ts'],
    message: `src/${folder} comes before src/${later}: data flows one way.`,
  })),
);

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'tests/fixtures/', 'public/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Markup that goes to a page as it is. Each of these places prints what our own code made of escaped parts:
    // charts, diagrams, the contributing guide after the gate for Markdown, and the two scripts of the frame.
    files: ['src/**/*.astro'],
    ignores: [
      'src/components/ChartFigure.astro',
      'src/components/DiagramFigure.astro',
      'src/pages/\\[...language\\]/contribute.astro',
      'src/layouts/Page.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'off' },
  },
  { files: ['scripts/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
);
