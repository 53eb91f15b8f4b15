/**
 * Puts a space, of no width, between the lines of what a link is called: they would be read out as one word
 * otherwise, and so they would be copied.
 */
export function partLines(svg: SVGSVGElement): void {
  for (const line of svg.querySelectorAll('a text > tspan + tspan')) {
    const space = document.createElementNS(svg.namespaceURI, 'tspan');
    space.setAttribute('font-size', '0');
    space.textContent = ' ';
    line.before(space);
  }
}
