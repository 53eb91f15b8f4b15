export type { Place, Problem } from './problems/problem.ts';
