import type { Phrases } from './phrases.ts';
import { plainLabel } from './plain-label.ts';

/** One arrow with its label, as a sentence. */
export function arrowSentence(say: Phrases, arrow: Arrow): string {
  const ends = (arrow.bothWays ? say.between : say.from)(arrow.from, arrow.to, arrow.dashed ?? false);
  return withDetail(ends, arrow.label);
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
