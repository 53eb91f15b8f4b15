/** Takes away what draws nothing, and joins what was cut up. */
export function simplify(svg: SVGSVGElement): void {
  for (const element of [...svg.querySelectorAll('*')]) {
    keepAlignment(element);
    for (const { name } of [...element.attributes]) {
      if (isDropped(name)) element.removeAttribute(name);
    }
  }
  for (const name of [...svg.attributes].map((attribute) => attribute.name)) {
    if (isDropped(name)) svg.removeAttribute(name);
  }
  removeInvisible(svg);
  for (const text of svg.querySelectorAll('text')) joinTspans(text);
  removeUnused(svg);
  removeEmptyGroups(svg);
}

function isDropped(name: string): boolean {
  return name === 'class' || (name.startsWith('data-') && !MARKS.has(name)) || DROPPED.has(name);
}

/** What says which parts of the diagram are seen. */
const MARKS = new Set(['data-node', 'data-from', 'data-to']);

const DROPPED = new Set([
  'font-family',
  'style',
  'alignment-baseline',
  'cursor',
  'filter',
  'look',
  'label-offset-y',
  'lengthAdjust',
  'textLength',
  'xmlns:xlink',
  'name',
  'type',
  'tabindex',
  'width-percent',
  'text-height',
  'pointer-events',
  'etype',
  'version',
]);

/** One attribute for both: on a tspan they do the same, on anything else only the dominant one counts. */
function keepAlignment(element: Element): void {
  const aligned = element.getAttribute('alignment-baseline');
  if (element.localName !== 'tspan' || !aligned || aligned === 'auto' || aligned === 'baseline') return;
  element.setAttribute('dominant-baseline', aligned);
}

function removeInvisible(svg: SVGSVGElement): void {
  for (const element of [...svg.querySelectorAll('[display="none"],[visibility="hidden"]')]) element.remove();
  for (const element of [...svg.querySelectorAll('rect')]) {
    if (!Number(element.getAttribute('width')) && !Number(element.getAttribute('height'))) element.remove();
  }
  for (const element of [...svg.querySelectorAll('path')]) {
    const unseen = element.getAttribute('fill') === 'none' && element.getAttribute('stroke') === 'none';
    if (!element.getAttribute('d') || unseen) element.remove();
  }
  for (const element of [...svg.querySelectorAll('text')]) if (!element.textContent.trim()) element.remove();
}

/** mermaid puts each word into a tspan of its own. */
function joinTspans(text: Element): void {
  for (const tspan of [...text.querySelectorAll('tspan')].toReversed()) {
    for (const name of ['font-style', 'font-weight']) {
      if (['normal', ''].includes(tspan.getAttribute(name) ?? 'none')) tspan.removeAttribute(name);
    }
    if (tspan.attributes.length === 0) tspan.replaceWith(...tspan.childNodes);
    else joinNext(tspan);
  }
  text.normalize();
}

function joinNext(tspan: Element): void {
  const next = tspan.nextSibling;
  const placed = ['x', 'y', 'dx', 'dy'].some((name) => tspan.hasAttribute(name));
  if (placed || next?.nodeType !== 1 || !sameAttributes(tspan, next as Element)) return;
  tspan.append(...next.childNodes);
  next.remove();
}

function sameAttributes(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.attributes.length !== b.attributes.length) return false;
  return [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value);
}

function removeUnused(svg: SVGSVGElement): void {
  const markup = svg.outerHTML;
  for (const element of [...svg.querySelectorAll('marker,filter,linearGradient,symbol,clipPath')]) {
    if (!element.id || !markup.includes(`#${element.id}`)) element.remove();
  }
}

function removeEmptyGroups(svg: SVGSVGElement): void {
  for (const group of [...svg.querySelectorAll('g,defs')].toReversed()) {
    if (group.childNodes.length === 0 || (group.children.length === 0 && !group.textContent.trim())) group.remove();
    else if (group.localName === 'g' && group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
}
