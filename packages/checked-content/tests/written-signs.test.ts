import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { proseBlocks, proseOf, readJson, readMarkdown, readMdx, signsOfProse } from '../src/index.ts';
import type { WrittenSign } from '../src/index.ts';
import { kitchenWith } from './kitchen.ts';

/** Line, sign and spelling of each quotation mark, which must stand in `text` where it says. */
function marksOf(signs: readonly WrittenSign[], text: string): string[] {
  const lines = text.split('\n');
  const marks = signs.filter(({ sign }) => /["'’]/.test(sign));
  for (const { line, column, written } of marks)
    expect(lines[line - 1]?.slice(column - 1, column - 1 + written.length)).toBe(written);
  return marks.map(({ line, sign, written }) => `${line}: ${sign} ${written}`);
}

describe('the signs of a text in YAML', () => {
  it.each([
    ['without quotes', `a cook's "fig"`, [`3: ' '`, `3: " "`, `3: " "`]],
    ['in double quotes', String.raw`"a cook's \"fig\" \u2019\\"`, [`3: ' '`, `3: " \\"`, `3: " \\"`, `3: ’ \\u2019`]],
    ['in single quotes', `'a cook''s "fig"'`, [`3: ' ''`, `3: " "`, `3: " "`]],
    ['over several lines', `"a cook's\n      \\"fig\\""`, [`3: ' '`, `4: " \\"`, `4: " \\"`]],
    ['below an angle bracket', `>-\n      a cook's\n      "fig"`, [`4: ' '`, `5: " "`, `5: " "`]],
  ])('are known %s', (_how, written, marks) => {
    const file = 'food/ingredients/fruit.yaml';
    const text = `- id: fig\n  name:\n    en: ${written}\n    fr: Figue\n`;
    const { records, signsOf, problems } = kitchenWith({ [file]: text });
    const fig = records.ingredients.find(({ id }) => id === 'fig') ?? {};
    expect(problems).toEqual([]);
    expect(marksOf(signsOf(fig, ['name', 'en']), text)).toEqual(marks);
  });

  it('are none where no text stands', () => {
    const { records, signsOf } = kitchenWith({});
    expect(signsOf(records.ingredients[0] ?? {}, ['name'])).toEqual([]);
    expect(signsOf({}, ['id'])).toEqual([]);
  });
});

it('knows the signs of a text in JSON', () => {
  const text = `{\n  "menu": { "one": "a cook's \\"fig\\"" }\n}\n`;
  const texts = z.record(z.string(), z.record(z.string(), z.string()));
  const { signsAt } = readJson({ file: 'texts.json', text }, texts);
  expect(marksOf(signsAt(['menu', 'one']), text)).toEqual([`2: ' '`, `2: " \\"`, `2: " \\"`]);
});

it('knows the signs of a field of the frontmatter', () => {
  const text = `---\ntitle: The cook's fig\n---\n\nText.\n`;
  const story = readMdx({ file: 'story.mdx', text }, { frontmatter: z.object({ title: z.string() }) });
  expect(marksOf(story.signsOfField('title'), text)).toEqual([`2: ' '`]);
});

describe('the prose of a text', () => {
  const text = `# "Figs"\n\n- one *cook's* \`it's\`\n  \\"fig&quot;\n\n> a ![it's](/x) 'pear'\n> and 'plum'\n\n\`\`\`\nit's\n\`\`\`\n`;
  const read = readMarkdown({ file: 'guide.md', text });
  const blocks = 'tree' in read ? proseBlocks(read.tree) : [];

  it('is told by its paragraphs and headings, code left out', () => {
    expect(blocks.map(proseOf)).toEqual(['"Figs"', 'one cook\'s \uFFFC\n"fig"', "a \uFFFC 'pear'\nand 'plum'"]);
  });

  it('has its signs with their places', () => {
    expect(blocks.map((block) => marksOf(signsOfProse(block, { file: 'guide.md', text }), text))).toEqual([
      [`1: " "`, `1: " "`],
      [`3: ' '`, `4: " \\"`, `4: " &quot;`],
      [`6: ' '`, `6: ' '`, `7: ' '`, `7: ' '`],
    ]);
  });
});
