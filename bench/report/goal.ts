import type { Commands, RawResult } from '../raw/raw-result.ts';

/** What this site set out to reach, and how far it came. */
export interface Goal {
  /** By it somebody's reason is found, in `reasons.yaml`. */
  readonly id: string;
  readonly text: string;
  /** Undefined where what it asks for was not measured. */
  readonly verdict: (results: Results) => Verdict | undefined;
}

export interface Verdict {
  readonly measured: string;
  readonly met: boolean;
}

export interface Results {
  /** The result of a contestant with so many chapters. */
  readonly of: (contestant: string, chapters: number) => RawResult | undefined;
  readonly commands: Commands | undefined;
}
