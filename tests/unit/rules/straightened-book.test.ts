import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAndFix } from 'checked-content';
import { describe, expect, it } from 'vitest';
import { Scalar, stringify } from 'yaml';
import { loadGuides } from '../../../src/library/guides.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { quotationMarks } from '../../../src/rules/quotation-marks.ts';
import type { Site } from '../../../src/rules/rule.ts';
import { collectionNames } from '../../../src/schemas/primitives.ts';
import { temporarySite } from '../temporary-site.ts';

/** Sets the marks of a site as the rule would have them. */
async function setMarks(root: string): Promise<void> {
  await checkAndFix(root, async (folder) => ({ problems: await quotationMarks.check(siteAt(folder)) }));
}

function siteAt(root: string): Site {
  return { root, ...readContent(root), guides: loadGuides(root).guides };
}

function straight(text: string): string {
  return text.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’‚]/g, "'");
}

/** A value in which every text has straight marks. */
function straightened(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? straight(inner) : inner,
  );
}

const holdsMarks = (value: unknown) => /[“”„‘’‚]/.test(JSON.stringify(value));

/** The share of texts that are again exactly as they were; one that speaks of the marks themselves need not be. */
function shareOfEqual(after: readonly unknown[], before: readonly unknown[]): number {
  const equal = before.filter((value, index) => JSON.stringify(value) === JSON.stringify(after[index]));
  return equal.length / before.length;
}

describe('the book with the marks of a typewriter', () => {
  const { raw } = readContent(process.cwd()).data;
  const marked = collectionNames
    .map((name) => ({ name, records: raw[name].filter((record) => holdsMarks(record) && !('language' in record)) }))
    .filter(({ records }) => records.length > 0);

  it.each([
    ['double quotes', Scalar.QUOTE_DOUBLE, 80],
    ['single quotes', Scalar.QUOTE_SINGLE, 80],
    ['no quotes', Scalar.PLAIN, 60],
    ['blocks', Scalar.BLOCK_FOLDED, 40],
  ] as const)('gets those of print in records that are written in %s', async (_style, type, lineWidth) => {
    const write = (records: readonly object[]) =>
      stringify(records.map(straightened), { defaultStringType: type, defaultKeyType: Scalar.PLAIN, lineWidth });
    const root = temporarySite(
      Object.fromEntries(marked.map(({ name, records }) => [`src/data/${name}/marked.yaml`, write(records)])),
    );
    await setMarks(root);
    const { data } = siteAt(root);
    const after = marked.flatMap(({ name }) =>
      data.raw[name].filter((record) => data.placeOf(record).file.endsWith('/marked.yaml')),
    );
    const before = marked.flatMap(({ records }) => records);
    expect(after.map(straightened)).toEqual(before.map(straightened));
    expect(shareOfEqual(after, before)).toBeGreaterThan(0.99);
  });

  it('gets those of print in texts of the interface, and none in code', async () => {
    const files = globSync('src/content/texts/*/*.json').filter((file) => !file.endsWith('language.json'));
    const before = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as object);
    const root = temporarySite({
      ...Object.fromEntries(globSync('src/content/texts/*/language.json').map((file) => [file, readFileSync(file)])),
      ...Object.fromEntries(files.map((file, index) => [file, JSON.stringify(straightened(before[index]), null, 2)])),
    });
    await setMarks(root);
    const after = files.map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as object);
    expect(after.map(straightened)).toEqual(before.map(straightened));
    expect(shareOfEqual(after.flatMap(Object.values), before.flatMap(Object.values))).toBeGreaterThan(0.99);
  });

  it('gets those of print in chapters and guides, and none in code and components', async () => {
    const files = [...globSync('src/content/chapters/*/*.mdx'), ...globSync('CONTRIBUTING*.md')];
    const before = files.map((file) => readFileSync(file, 'utf8'));
    const root = temporarySite(
      Object.fromEntries(files.map((file, index) => [file, straightBody(before[index] ?? '')])),
    );
    await setMarks(root);
    const after = files.map((file) => readFileSync(join(root, file), 'utf8'));
    expect(after.map(straight)).toEqual(before.map(straight));
    expect(shareOfEqual(after.flatMap(paragraphs), before.flatMap(paragraphs))).toBeGreaterThan(0.99);
  });
});

/** A chapter in which the fields, and labels in double marks, stay as they are: straight ones would end them. */
function straightBody(text: string): string {
  const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)?([^]*)$/.exec(text) ?? [];
  return (
    head +
    body.replaceAll(/```mermaid[^]*?\n```|[^`]+|`/g, (piece) => (piece.startsWith('```') ? piece : straight(piece)))
  );
}

function paragraphs(text: string): string[] {
  return text.split('\n\n');
}
