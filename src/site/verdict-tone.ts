import type { Verdict } from '../schemas/claim.ts';

/** The class of a verdict in src/styles/verdicts.css, which gives its badge and its edge a colour. */
export function verdictTone(verdict: Verdict): string {
  return `tone-${tones[verdict]}`;
}

const tones = {
  confirmed: 'good',
  imprecise: 'warn',
  outdated: 'warn',
  disputed: 'warn',
  refuted: 'bad',
  unverifiable: 'neutral',
  opinion: 'neutral',
} as const satisfies Record<Verdict, string>;
