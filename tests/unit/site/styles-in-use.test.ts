import { expect, it } from 'vitest';
import { stylesInUse } from '../../../src/site/styles-in-use.ts';

const [shown, hidden] = ['[data-astro-cid-aaaa]', '[data-astro-cid-bbbb]'];
const page = '<p data-astro-cid-aaaa class="first seen" id="here">';

it.each([
  ['a rule for all pages', 'p{top:0}'],
  ['a rule of a component of the page', `p${shown}{top:0}`],
  ['a rule of several components, of which the page shows one', `p${hidden},p${shown}{top:0}`],
  ['a rule in a condition', `@media print{p${shown}{top:0}}`],
  ['a rule of classes and an id of the page', '.first.seen#here>p{top:0}'],
  ['a rule of a class that a script adds', '.diagram-lens{top:0}'],
  ['a rule of classes whose ends a script makes', '.colour-anything{top:0}'],
  ['a rule that excludes a class', 'p:not(.unseen-thing){top:0}'],
  ['a rule of several classes, of which any will do', 'p:is(.unseen-thing,:not(.lost .unseen-thing)){top:0}'],
  ['an attribute that comes later', 'details[open]{top:0}'],
  ['an animation', '@keyframes turn{0%{top:0}to{top:1px}}'],
  ['a font', '@font-face{font-family:a;src:url(a.woff2)}'],
  ['the order of layers', '@layer base,prose;'],
])('keeps %s', (_what, css) => expect(stylesInUse(css, page)).toBe(css));

it.each([
  ['a rule of a component that the page does not show', `p${hidden}{top:0}`],
  ['a rule that needs two components, of which the page shows one', `p${shown} b${hidden}{top:0}`],
  ['a rule of a class that nothing shows', '.unseen-thing{top:0}'],
  ['a rule of an id that nothing shows', 'p #unseen-thing{top:0}'],
  ['a condition with such rules alone', `@supports (top:0){@media print{p${hidden}{top:0}}}`],
  ['a remark', '/* a */'],
])('leaves out %s', (_what, css) => expect(stylesInUse(`a{top:0}${css}b{top:0}`, page)).toBe('a{top:0}b{top:0}'));

it('leaves out rules inside a condition that keeps others', () =>
  expect(stylesInUse('@media print{.unseen-thing{top:0}p{top:0}}', page)).toBe('@media print{p{top:0}}'));
