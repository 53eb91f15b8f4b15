import type { DiagramProblem } from '../diagram-error.ts';
import type { Setup } from '../options.ts';
import type { RenderedDiagram } from '../types.ts';

/** What the worker is started with. */
export interface Start {
  readonly setup: Setup;
  /** Where compiled code is kept, if anywhere. */
  readonly compiled: string | undefined;
}

/** What the pool asks its worker. */
export interface Job {
  readonly id: number;
  readonly source: string;
  readonly language: string;
  readonly hash: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly diagram: RenderedDiagram }
  | { readonly id: number; readonly problem: DiagramProblem };
