import { expect, it } from 'vitest';
import { onSharedPage } from '../../../../src/publish/chapter-html/shared-page.ts';

const texts = new Map([
  ['/chapters/second/', '#second--'],
  ['/chapters/third/', '/parallel/third/#'],
]);
const shared = (html: string, lower?: number) =>
  onSharedPage([html], { prefix: 'first--', texts, ...(lower === undefined ? {} : { lower }) })[0];

it('Ids of a text, and all that names them, get what tells them from those of other texts', () => {
  expect(shared('<p id="a">x</p><a href="#a">up</a><button popovertarget="a">x</button>')).toBe(
    '<p id="first--a">x</p><a href="#first--a">up</a><button popovertarget="first--a">x</button>',
  );
  expect(shared('<svg aria-labelledby="t d"><title id="t">x</title><desc id="d">y</desc></svg>')).toContain(
    'aria-labelledby="first--t first--d"',
  );
  expect(shared('<svg><marker id="m"></marker><path marker-end="url(#m)"></path></svg>')).toContain(
    'marker-end="url(#first--m)"',
  );
});

it('What names no id of the text stays as it is', () => {
  for (const html of [
    '<a href="https://example.org/#a">x</a>',
    '<a href="/systems/one/#a">x</a>',
    '<a href="#content">x</a>',
    '<p>1 &lt; 2 &amp; 3&nbsp;%</p>',
  ])
    expect(shared(html)).toBe(html);
});

it('A link to another text of the page leads to its place on it, one to its beginning too', () => {
  expect(shared('<a href="/chapters/second/#part">x</a><a href="/chapters/second/">y</a>')).toBe(
    '<a href="#second--part">x</a><a href="#second--">y</a>',
  );
});

it('A link to a text on another such page leads there, to its place or its beginning', () => {
  expect(shared('<a href="/chapters/third/#part">x</a><a href="/chapters/third/">y</a>')).toBe(
    '<a href="/parallel/third/#part">x</a><a href="/parallel/third/">y</a>',
  );
});

it('Remarks, of which several texts have one of the same name, are no landmarks', () => {
  expect(shared('<aside aria-label="In brief">x</aside>')).toBe('<aside aria-label="In brief" role="note">x</aside>');
});

it('Headings are lower by as many levels as asked for, and never lower than there are', () => {
  expect(shared('<h2 id="s">x</h2><h6>y</h6>', 1)).toBe('<h3 id="first--s">x</h3><h6>y</h6>');
  expect(shared('<h2>x</h2>')).toBe('<h2>x</h2>');
});

it('Parts of a text name the ids of each other', () => {
  expect(onSharedPage(['<p id="use">x</p>', '<a href="#use">back</a>'], { prefix: 'first--', texts })).toEqual([
    '<p id="first--use">x</p>',
    '<a href="#first--use">back</a>',
  ]);
});
