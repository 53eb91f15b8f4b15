import type { Contestant } from './contestant.ts';
import { peers } from './peers.ts';
import { thisSite } from './this-site.ts';

/** Everybody who is measured, in the order of the tables. */
export const contestants: readonly Contestant[] = [...thisSite, ...peers];
