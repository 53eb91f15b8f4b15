import type { ChartMark, ChartPlan } from './chart-plan.ts';
import { coordinate } from './svg-parts.ts';

/** A thin line down the chart for each event, under its letter. What the letters stand for is told below the chart. */
export function drawMarks({ marks, edges, size: { font } }: ChartPlan): string {
  if (marks.length === 0) return '';
  const circles = marks.map(
    ({ box }) =>
      `<circle cx="${coordinate(middleOf(box))}" cy="${coordinate(box.y + box.height / 2)}" r="${box.width / 2}"/>`,
  );
  const letters = marks.map(
    ({ letter, box }) =>
      `<text x="${coordinate(middleOf(box))}" y="${coordinate(box.y + box.height / 2 + font * 0.36)}">${letter}</text>`,
  );
  return [
    `<path data-marks="${marks.length}" d="${marks.map((mark) => downFrom(mark, edges.bottom)).join('')}" stroke="var(--diagram-muted)" stroke-dasharray="2 3"/>`,
    `<g fill="var(--diagram-surface)" stroke="var(--diagram-muted)">${circles.join('')}</g>`,
    `<g fill="var(--diagram-text)" text-anchor="middle" font-weight="600">${letters.join('')}</g>`,
  ].join('');
}

function downFrom({ x, box }: ChartMark, bottom: number): string {
  const below = box.y + box.height;
  return `M${coordinate(middleOf(box))},${coordinate(below)}L${coordinate(x)},${coordinate(below + 6)}V${coordinate(bottom)}`;
}

function middleOf({ x, width }: ChartMark['box']): number {
  return x + width / 2;
}
