import type { RecordOf } from '../schemas/collections.ts';
import { verdicts } from '../schemas/claim.ts';
import type { Verdict } from '../schemas/claim.ts';

/** Counts claims per verdict, in the order of the scale; verdicts that do not occur are left out. */
export function tallyVerdicts(claims: readonly RecordOf<'claims'>[]): { verdict: Verdict; count: number }[] {
  return verdicts
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}
