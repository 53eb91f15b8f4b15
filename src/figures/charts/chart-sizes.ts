/** How a chart is drawn for a window: in pixels, with at most so many grid lines and years between the ends. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly lineHeight: number;
  readonly gridLines: number;
  readonly years: number;
  /** Width that names beside the lines may take before they are broken. */
  readonly names: number;
  /** Width that first values may take before they are broken; none where they are given as on the axis. */
  readonly firsts: number;
  readonly dot: number;
}

/** The drawings of each chart. The wide one is as wide as diagrams are in chapters; its letters have 12 px where it is at least 665 px wide. */
export const chartSizes = {
  wide: { width: 886, height: 440, font: 16, lineHeight: 20, gridLines: 6, years: 10, names: 220, firsts: 130, dot: 7 },
  narrow: { width: 280, height: 290, font: 12, lineHeight: 15, gridLines: 6, years: 2, names: 84, firsts: 0, dot: 5 },
} as const satisfies Record<string, ChartSize>;
