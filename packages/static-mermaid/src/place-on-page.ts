import type { Drawing, PageOptions, RenderedDiagram } from './types.ts';

/** Fits a finished diagram to one place on one page: the ids and links of its drawings. */
export function placeOnPage(diagram: RenderedDiagram, page: PageOptions): RenderedDiagram {
  const place = <D extends Drawing>(drawing: D): D => ({ ...drawing, svg: placed(drawing.svg, diagram.hash, page) });
  return { ...place(diagram), narrower: diagram.narrower.map(place) };
}

function placed(drawn: string, hash: string, { idPrefix, linkTo }: PageOptions): string {
  let svg = drawn;
  if (linkTo)
    svg = svg.replace(
      /(<a [^>]*?\bhref=")([^"]*)"/g,
      (_, start: string, href: string) => `${start}${escape(linkTo(unescape(href)))}"`,
    );
  if (idPrefix) {
    const id = `d${hash.slice(0, 8)}-`;
    svg = svg.replaceAll(id, `${idPrefix}${id}`);
  }
  return svg;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
