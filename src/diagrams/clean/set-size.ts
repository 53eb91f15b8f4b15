/** Gives the picture its natural size, read from the viewBox, instead of `width="100%"` and a style. */
export function setSize(svg: SVGSVGElement): { width: number; height: number } {
  const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number.parseFloat);
  const own = ['width', 'height'].map((name) => Number.parseFloat(svg.getAttribute(name) ?? ''));
  const [x = 0, y = 0, boxWidth = own[0] ?? 0, boxHeight = own[1] ?? 0] = box;
  if (![x, y, boxWidth, boxHeight].every(Number.isFinite)) throw new Error('the picture has no size');
  const width = Math.ceil(boxWidth);
  const height = Math.ceil(boxHeight);
  svg.setAttribute('viewBox', [x, y, boxWidth, boxHeight].map((n) => Math.round(n * 100) / 100).join(' '));
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.removeAttribute('preserveAspectRatio');
  return { width, height };
}
