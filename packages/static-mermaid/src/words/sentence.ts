import { plainLabel } from './plain-label.ts';
import type { Say } from './say.ts';

/** One arrow with its label, as a sentence. */
export function arrowSentence(say: Say, arrow: Arrow): string {
  const { from, to } = arrow;
  const ends = say.phrase(arrow.bothWays ? 'between' : 'from', { from, to });
  return withDetail(arrow.dashed ? say.phrase('dashed', { arrow: ends }) : ends, arrow.label);
}

/** A subject and what there is to say about it; nothing after the colon, no colon. */
export function withDetail(subject: string, ...details: readonly (string | undefined)[]): string {
  const told = details.map(plainLabel).filter(Boolean);
  return told.length > 0 ? `${subject}: ${told.join('; ')}` : subject;
}

/** Names of the two ends, already plain. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
  readonly dashed?: boolean;
  readonly bothWays?: boolean;
}
