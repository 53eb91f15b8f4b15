/** That one thing needs another. */
interface Need {
  readonly from: string;
  readonly to: string;
  /** Whether it is inferred only, or one of several of which one is enough: then nothing follows from it. */
  readonly uncertain: boolean;
}

/**
 * The needs without those that follow from others: where a certainly needs b and b certainly needs c, it goes
 * without saying that a needs c. Of needs in a circle enough are left to say them all.
 */
export function transitiveReduction<N extends Need>(needs: readonly N[]): N[] {
  let kept = [...needs];
  for (const need of needs) {
    const others = kept.filter((other) => other !== need);
    if (leads(others, need)) kept = others;
  }
  return kept;
}

/** Whether a chain of certain needs leads from one end of a need to the other. */
function leads(needs: readonly Need[], { from, to }: Need): boolean {
  const reached = new Set([from]);
  for (const at of reached) {
    for (const need of needs) if (need.from === at && !need.uncertain) reached.add(need.to);
  }
  return reached.has(to);
}
