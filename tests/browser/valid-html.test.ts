import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: [
      'html5',
      // The standard counts only article, aside, nav and section as sectioning, so a cell of a table may hold details.
      { details: { inherit: 'details', sectioning: false } },
    ],
  }),
);

it.each(fullestPages())('%s is valid HTML', async (file) => {
  const { results } = await validator.validateFile(join('dist', file));
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`)),
  ).toEqual([]);
});

/** The largest pages of each kind, two by language, for pages of one kind differ only in what they hold. */
function fullestPages(): string[] {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted((a, b) => statSync(join('dist', b)).size - statSync(join('dist', a)).size);
  // `de/systems/zuul/index.html` is one of the kind `de/systems/*`.
  const kinds = Map.groupBy(pages, (file) => file.replace(/^((?:de\/|(?!de\/))[^/]+\/)[^/]+\/index\.html$/, '$1*'));
  return [...kinds.values()].flatMap((kind) => kind.slice(0, 2));
}
