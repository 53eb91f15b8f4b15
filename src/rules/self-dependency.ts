import { errorAt } from 'checked-content';
import type { Rule } from './rule.ts';

export const selfDependency: Rule = {
  name: 'self-dependency',
  check: ({ data }) =>
    data.dataset.dependencies.flatMap((edge) => {
      // A system that keeps copies of itself elsewhere is written as an edge to itself.
      if (edge.kind === 'replicated-across-regions') return [];
      const paths = [
        ...(edge.to === edge.from ? [['to']] : []),
        ...(edge.anyOf ?? []).flatMap((id, index) => (id === edge.from ? [['anyOf', index]] : [])),
      ];
      return paths.map((path) =>
        errorAt('self-dependency', data.placeOf(edge, path), `\`${edge.from}\` cannot depend on itself.`),
      );
    }),
};
