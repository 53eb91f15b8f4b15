import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** Edges have no ids; one that says the same as another in every respect was pasted twice. */
export const duplicateEdge: Rule = {
  name: 'duplicate-id',
  check: ({ data }) => {
    const firsts = new Map<string, object>();
    return data.dataset.dependencies.flatMap((edge): Problem[] => {
      const key = JSON.stringify([edge.from, edge.to, edge.anyOf, edge.kind, edge.since, edge.until]);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, edge);
        return [];
      }
      const { file, line } = data.placeOf(first);
      const what = `\`${edge.from}\` and \`${edge.to ?? (edge.anyOf ?? []).join('`, `')}\``;
      return [
        errorAt(
          'duplicate-id',
          data.placeOf(edge),
          `The edge between ${what} stands here again; the first is at ${file}:${line}.`,
          {
            help: 'Keep one of them, with the sources of both.',
          },
        ),
      ];
    });
  },
};
