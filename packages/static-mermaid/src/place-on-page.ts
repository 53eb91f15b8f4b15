import type { PageOptions, RenderedDiagram } from './types.ts';

/** Fits a finished diagram to one place on one page: its ids and its links. */
export function placeOnPage(diagram: RenderedDiagram, { idPrefix, linkTo }: PageOptions): RenderedDiagram {
  let { svg } = diagram;
  if (linkTo)
    svg = svg.replace(
      /(<a [^>]*?\bhref=")([^"]*)"/g,
      (_, start: string, href: string) => `${start}${escape(linkTo(unescape(href)))}"`,
    );
  if (idPrefix) {
    const id = `d${diagram.hash.slice(0, 8)}-`;
    svg = svg.replaceAll(id, `${idPrefix}${id}`);
  }
  return { ...diagram, svg };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
