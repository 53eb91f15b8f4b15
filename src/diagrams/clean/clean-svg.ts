import type { Sentinels } from '../mermaid/sentinels.ts';
import { mapColours } from './map-colours.ts';
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
  /** Keeps mermaid's ids, so that a test can find its nodes. Default: false */
  readonly keepIds?: boolean;
}

/** Turns mermaid's SVG into one that needs no style sheet and says its colours as tokens. */
export function cleanSvg(raw: string, options: CleanOptions): { svg: string; width: number; height: number } {
  const host = document.createElement('div');
  host.innerHTML = raw;
  document.body.append(host);
  try {
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('mermaid returned no picture');
    stylesToAttributes(svg);
    mapColours(svg, options.sentinels);
    const size = setSize(svg);
    roundNumbers(svg);
    simplify(svg);
    describe(svg, options);
    if (!options.keepIds) renameIds(svg, options.idStart);
    return { svg: serialize(svg), ...size };
  } finally {
    host.remove();
  }
}

/** Title and description come first, as screen readers expect them. */
function describe(svg: SVGSVGElement, { title, description, idStart }: CleanOptions): void {
  for (const child of [...svg.children]) {
    if (child.localName === 'title' || child.localName === 'desc') child.remove();
  }
  const add = (name: string, text: string, id: string): Element => {
    const element = document.createElementNS(svg.namespaceURI, name);
    element.textContent = text;
    element.id = `${idStart}-${id}`;
    return element;
  };
  svg.prepend(add('title', title, 't'), add('desc', description, 'd'));
  svg.setAttribute('role', 'img');
  if (svg.querySelector('a')) svg.setAttribute('role', 'graphics-document document');
  svg.setAttribute('aria-labelledby', `${idStart}-t`);
  svg.setAttribute('aria-describedby', `${idStart}-d`);
  svg.removeAttribute('aria-roledescription');
}
