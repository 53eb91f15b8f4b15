import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** The ledger follows the article: each place in it belongs to one claim. */
export const claimOrder: Rule = {
  name: 'invalid-value',
  check: ({ data }) => {
    const firsts = new Map<number, string>();
    return data.dataset.claims.flatMap((claim): Problem[] => {
      const first = firsts.get(claim.order);
      if (first === undefined) firsts.set(claim.order, claim.id);
      // A claim that was copied whole has another problem.
      if (first === undefined || first === claim.id) return [];
      return [
        errorAt('invalid-value', data.placeOf(claim, ['order']), `The order ${claim.order} is taken by \`${first}\`.`, {
          help: `The next free one is ${Math.max(...data.dataset.claims.map(({ order }) => order)) + 1}.`,
        }),
      ];
    });
  },
};
