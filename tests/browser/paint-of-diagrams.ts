/** Something painted in a diagram, with the contrast (1 to 21) against what lies beneath it. */
export interface Painted {
  readonly what: string;
  readonly contrast: number;
}

/**
 * Measures in the page how texts and arrows of all diagrams stand out. Runs in the browser, so it uses
 * nothing from outside itself.
 */
export function paintOfDiagrams(): { texts: Painted[]; arrows: Painted[] } {
  const texts: Painted[] = [];
  const arrows: Painted[] = [];

  for (const figure of document.querySelectorAll('figure.diagram')) {
    const surface = channels(getComputedStyle(figure).backgroundColor) ?? [255, 255, 255];
    const painted: SVGGeometryElement[] = [];
    for (const element of figure.querySelectorAll<SVGElement>(
      'svg :is(rect, circle, ellipse, polygon, path, line, polyline, text, tspan)',
    )) {
      if (element.closest('defs, marker, clipPath, mask')) continue;
      // Of two drawings one is shown.
      if (element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      if (element instanceof SVGGeometryElement) {
        if (channels(style.fill)) painted.push(element);
        const stroke = channels(style.stroke);
        if (element.matches('[marker-end], [marker-start]'))
          arrows.push({ what: describe(element), contrast: stroke ? contrast(stroke, surface) : 1 });
        continue;
      }
      const box = element.getBoundingClientRect();
      // A part of a text may be painted otherwise than the whole, so the innermost counts.
      if (element.childElementCount > 0 || !element.textContent.trim() || box.width === 0) continue;
      const centre = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
      const beneath = [...painted].reverse().find((shape) => covers(shape, centre));
      const ground = (beneath && channels(getComputedStyle(beneath).fill)) ?? surface;
      texts.push({ what: describe(element), contrast: contrast(channels(style.fill) ?? ground, ground) });
    }
  }
  return { texts, arrows };

  function covers(shape: SVGGeometryElement, point: DOMPoint): boolean {
    const matrix = shape.getScreenCTM();
    return matrix !== null && shape.isPointInFill(point.matrixTransform(matrix.inverse()));
  }

  /** Red, green and blue of an opaque colour; undefined for none. */
  function channels(colour: string): readonly number[] | undefined {
    const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
    return [red, green, blue];
  }

  function contrast(one: readonly number[], other: readonly number[]): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  function luminance(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function describe(element: Element): string {
    const figure = element.closest('figure');
    return `${figure?.id}: ${element.localName} “${element.textContent.trim().slice(0, 40)}”`;
  }
}
