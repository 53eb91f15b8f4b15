import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

export const singleAlternative: Rule = {
  name: 'single-alternative',
  check: ({ data }) =>
    data.dataset.dependencies.flatMap(({ anyOf, ...edge }, index): Problem[] => {
      const record = data.dataset.dependencies[index];
      if (!anyOf || !record) return [];
      const repeated = anyOf.findIndex((member, at) => anyOf.indexOf(member) < at);
      if (anyOf.length > 1 && repeated < 0) return [];
      const place = data.placeOf(record, repeated < 0 ? ['anyOf'] : ['anyOf', repeated]);
      const message =
        repeated < 0
          ? `\`${edge.from}\` has one alternative only: \`${anyOf[0]}\`.`
          : `\`${anyOf[repeated]}\` stands in \`anyOf\` twice; a system is no spare for itself.`;
      return [errorAt('single-alternative', place, message)];
    }),
};
