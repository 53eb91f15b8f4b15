import type { Colour } from './colours.ts';
import { colourOf, namedColour } from './colours.ts';
import type { Element, Node } from './html-tree.ts';
import { element } from './xhtml.ts';

/**
 * Returns a drawing of a page as the EPUB has it: in plain colours, because many reading systems know no variables,
 * with classes by which the style sheet gives it those of the dark. It brings its own ground: reading systems change that
 * of the page and know nothing of lines and letters on it.
 * @param ground name of the colour it is drawn on
 * @throws Error where the drawing asks for a colour that the site does not have.
 */
export function drawingForBook(svg: Element, colours: ReadonlyMap<string, Colour>, ground: string): Element {
  const drawn = inPlainColours(svg, colours);
  const [left = '0', top = '0', width = '100%', height = '100%'] = (svg.attributes['viewBox'] ?? '').split(/[\s,]+/);
  const sheet = element('rect', { x: left, y: top, width, height, fill: `var(--${ground})` });
  return {
    ...drawn,
    // Drawings are laid out from left to right, in all languages.
    attributes: { xmlns: 'http://www.w3.org/2000/svg', direction: 'ltr', ...drawn.attributes },
    children: [
      ...drawn.children.filter(isLabel),
      inPlainColours(sheet, colours),
      ...drawn.children.filter((child) => !isLabel(child)),
    ],
  };
}

/** Whether something in a drawing says what it shows. */
export function isLabel(node: Node): boolean {
  return typeof node !== 'string' && (node.name === 'title' || node.name === 'desc');
}

function inPlainColours(part: Element, colours: ReadonlyMap<string, Colour>): Element {
  const classes: string[] = [];
  const attributes = Object.entries(part.attributes).flatMap(([attribute, value]): [string, string][] => {
    if (forThePage.test(attribute)) return [];
    // In SVG the attribute of XML is the older one, which all understand.
    if (attribute === 'lang') return [['xml:lang', value]];
    const name = namedColour(value);
    if (name === undefined) return [[attribute, value]];
    classes.push(`${attribute}-${name}`);
    return [[attribute, colourOf(colours, name).light]];
  });
  if (classes.length > 0) attributes.push(['class', classes.join(' ')]);
  return {
    // A link in a drawing leads to a page of the site, which the text around it links too.
    name: part.name === 'a' ? 'g' : part.name,
    attributes: Object.fromEntries(attributes),
    children: part.children.map((child) => (typeof child === 'string' ? child : inPlainColours(child, colours))),
  };
}

/** What scripts, styles and the keyboard find on a page. */
const forThePage = /^(?:data-.*|class|style|tabindex|href|target|rel|aria-label)$/;
