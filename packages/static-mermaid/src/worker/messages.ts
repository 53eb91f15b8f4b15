import type { DiagramProblem } from '../diagram-error.ts';
import type { Language, RenderedDiagram } from '../types.ts';

/** What the pool asks its worker. */
export interface Job {
  readonly id: number;
  readonly source: string;
  readonly lang: Language;
  readonly hash: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly diagram: RenderedDiagram }
  | { readonly id: number; readonly problem: DiagramProblem };
