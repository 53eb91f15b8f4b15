import { expect, it } from 'vitest';
import { sectionsOfHtml } from '../../../../src/publish/chapter-html/sections-of-html.ts';

it('A text is taken apart at its headings of the second level, and nothing of it is lost', () => {
  expect(sectionsOfHtml('<p>before</p><h2 id="a">A</h2><p>one</p><h3 id="b">B</h3><h2 id="c">C</h2>')).toEqual([
    { id: '', html: '<p>before</p>' },
    { id: 'a', html: '<h2 id="a">A</h2><p>one</p><h3 id="b">B</h3>' },
    { id: 'c', html: '<h2 id="c">C</h2>' },
  ]);
});

it('A heading inside of something, such as a remark, begins no section', () => {
  expect(sectionsOfHtml('<aside><h2 id="a">A</h2></aside><p>one</p>').map(({ id }) => id)).toEqual(['']);
});

it('A text that begins with a heading has nothing before it', () => {
  expect(sectionsOfHtml('\n<h2 id="a">A</h2>').map(({ id }) => id)).toEqual(['a']);
});
