/**
 * Makes a chart drawn by Observable Plot fit a strict content policy: its `<style>` rules become
 * attributes (the site's stylesheet sets the font), classes go, colours follow the theme.
 */
export function cleanChart(svg: Element): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('class');
    element.removeAttribute('style');
    // A property of style sheets only; the component of charts sets it.
    element.removeAttribute('font-variant');
    for (const name of ['fill', 'stroke'] as const) {
      if (element.getAttribute(name) === 'currentColor') element.setAttribute(name, 'var(--diagram-text)');
      if (element.getAttribute(name) === 'white') element.setAttribute(name, 'var(--diagram-surface)');
    }
    for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
  }
  svg.setAttribute('fill', 'none');
  svg.setAttribute('font-size', '13');
  svg.setAttribute('aria-hidden', 'true');
  for (const text of svg.querySelectorAll('g[aria-label$="tick label"]'))
    text.setAttribute('fill', 'var(--diagram-muted)');
  for (const grid of svg.querySelectorAll('g[aria-label="y-grid"]')) {
    grid.setAttribute('stroke', 'var(--diagram-border)');
    grid.setAttribute('stroke-opacity', '0.35');
  }
  return svg.outerHTML;
}
