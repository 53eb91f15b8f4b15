import { parse } from 'postcss';
import { expect, it } from 'vitest';
import { runningHeads } from '../../../../src/publish/chapter-html/running-heads.ts';

it('Each part has pages of its own name, with its title and that of the book at their head', () => {
  const sheet = runningHeads('The book', [
    { id: 'one--', title: 'One' },
    { id: 'two--', title: 'Two' },
  ]);
  expect(sheet).toContain('@page part-2{@top-left{content:"The book"');
  expect(sheet).toContain('@top-right{content:"Two"');
  expect(sheet).toContain('#two--{page:part-2}');
});

it.each(['Say "no"', String.raw`back\slash`, 'line\nbreak', '</style><script>alert(1)</script>'])(
  'A title cannot end its string or the sheet: %j',
  (title) => {
    const sheet = runningHeads('Book', [{ id: 'one--', title }]);
    expect(sheet).not.toContain('<');
    expect(parse(sheet).nodes.map(({ type }) => type)).toEqual(['atrule', 'atrule']);
  },
);
