import type { Box } from '../geometry/box.ts';
import { elementBox } from '../geometry/element-boxes.ts';

/** Gives the picture its natural size instead of `width="100%"`, and takes away wide empty margins. */
export function setSize(svg: SVGSVGElement): { width: number; height: number } {
  const { x, y, width, height } = sizeOf(svg);
  if (![x, y, width, height].every(Number.isFinite)) throw new Error('the picture has no size');
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.removeAttribute('preserveAspectRatio');
  return { width, height };
}

/** The part of the picture that is drawn on, with a margin. */
export function sizeOf(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const frame = trimmed(frameOf(svg), elementBox(svg));
  const [x, y] = [round(frame.x0), round(frame.y0)];
  return { x, y, width: Math.ceil(frame.x1 - x), height: Math.ceil(frame.y1 - y) };
}

const MARGIN = 8;

function frameOf(svg: SVGSVGElement): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  if (width && height) return { x0: x, y0: y, x1: x + width, y1: y + height };
  const own = (name: string): number => Number.parseFloat(svg.getAttribute(name) ?? '0');
  return { x0: 0, y0: 0, x1: own('width'), y1: own('height') };
}

function trimmed(frame: Box, drawn: Box | null): Box {
  if (!drawn) return frame;
  return {
    x0: Math.max(frame.x0, drawn.x0 - MARGIN),
    y0: Math.max(frame.y0, drawn.y0 - MARGIN),
    x1: Math.min(frame.x1, drawn.x1 + MARGIN),
    y1: Math.min(frame.y1, drawn.y1 + MARGIN),
  };
}

function round(number: number): number {
  return Math.floor(number * 100) / 100;
}
