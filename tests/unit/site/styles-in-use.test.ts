import { expect, it } from 'vitest';
import { stylesInUse } from '../../../src/site/styles-in-use.ts';

const [shown, hidden] = ['[data-astro-cid-aaaa]', '[data-astro-cid-bbbb]'];
const page = '<p data-astro-cid-aaaa>';

it.each([
  ['a rule for all pages', 'p{top:0}'],
  ['a rule of a component of the page', `p${shown}{top:0}`],
  ['a rule of several components, of which the page shows one', `p${hidden},p${shown}{top:0}`],
  ['a rule in a condition', `@media print{p${shown}{top:0}}`],
  ['a font', '@font-face{font-family:a;src:url(a.woff2)}'],
  ['the order of layers', '@layer base,prose;'],
])('keeps %s', (_what, css) => expect(stylesInUse(css, page)).toBe(css));

it.each([
  ['a rule of a component that the page does not show', `p${hidden}{top:0}`],
  ['a rule that needs two components, of which the page shows one', `p${shown} b${hidden}{top:0}`],
  ['a condition with such rules alone', `@supports (top:0){@media print{p${hidden}{top:0}}}`],
  ['a remark', '/* a */'],
])('leaves out %s', (_what, css) => expect(stylesInUse(`a{top:0}${css}b{top:0}`, page)).toBe('a{top:0}b{top:0}'));
