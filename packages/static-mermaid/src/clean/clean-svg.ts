import { smallestLabel } from '../fit/label-size.ts';
import type { Sentinels } from '../mermaid/sentinels.ts';
import type { Drawing } from '../types.ts';
import { dropDefaults } from './drop-defaults.ts';
import { mapColours } from './map-colours.ts';
import { mergeOutlines } from './merge-outlines.ts';
import { partLines } from './part-lines.ts';
import { renameIds } from './rename-ids.ts';
import { roundNumbers } from './round-numbers.ts';
import { serialize } from './serialize.ts';
import { setSize } from './set-size.ts';
import { simplify } from './simplify.ts';
import { stylesToAttributes } from './styles-to-attributes.ts';

/** What the cleaning needs to know besides the picture. */
export interface CleanOptions {
  readonly sentinels: Sentinels;
  /** Start of every id. */
  readonly idStart: string;
  readonly title: string;
  readonly description: string;
  /** Which of several drawings of a diagram this is; only the first holds title and description. Default: 0 */
  readonly number?: number;
  /** Keeps mermaid's ids, so that a test can find its nodes. Default: false */
  readonly keepIds?: boolean;
}

/**
 * Turns mermaid's picture into one that needs no style sheet and says its colours as tokens.
 * Uses up the picture it is given.
 */
export function cleanSvg(svg: SVGSVGElement, options: CleanOptions): Omit<Drawing, 'knots'> {
  stylesToAttributes(svg);
  mapColours(svg, options.sentinels);
  raiseLabels(svg);
  simplify(svg);
  const size = setSize(svg);
  roundNumbers(svg);
  mergeOutlines(svg);
  dropDefaults(svg);
  const drawn = { ...size, smallestLabel: smallestLabel(svg) };
  partLines(svg);
  describe(svg, options);
  const { number = 0, idStart } = options;
  if (!options.keepIds) renameIds(svg, number === 0 ? idStart : `${idStart}-${number}`);
  if (number > 0) refer(svg, idStart);
  return { svg: serialize(svg), ...drawn };
}

/** Sankey's labels lie under its ribbons, which are blended in a browser, and would cover them here. */
function raiseLabels(svg: SVGSVGElement): void {
  const labels = svg.querySelector('.node-labels');
  if (labels) svg.append(labels);
}

/** Title and description come first, as screen readers expect them. */
function describe(svg: SVGSVGElement, { title, description, idStart, number = 0 }: CleanOptions): void {
  for (const child of [...svg.children]) {
    if (child.localName === 'title' || child.localName === 'desc') child.remove();
  }
  const add = (name: string, text: string, id: string): Element => {
    const element = document.createElementNS(svg.namespaceURI, name);
    element.textContent = text;
    element.id = `${idStart}-${id}`;
    return element;
  };
  if (number === 0) svg.prepend(add('title', title, 't'), add('desc', description, 'd'));
  svg.setAttribute('role', 'img');
  if (svg.querySelector('a')) svg.setAttribute('role', 'graphics-document document');
  refer(svg, idStart);
  svg.removeAttribute('aria-roledescription');
}

/** Also to a title in another drawing: what is hidden can name what is seen. */
function refer(svg: SVGSVGElement, idStart: string): void {
  svg.setAttribute('aria-labelledby', `${idStart}-t`);
  svg.setAttribute('aria-describedby', `${idStart}-d`);
}
