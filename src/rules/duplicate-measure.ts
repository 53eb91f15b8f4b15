import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** Measures are named within their record; `<Fact show>` would print the first of two. */
export const duplicateMeasure: Rule = {
  name: 'duplicate-id',
  check: ({ data }) =>
    [...data.dataset.facts, ...data.dataset.incidents].flatMap((record) => {
      const ids = (record.measures ?? []).map(({ id }) => id);
      return ids.flatMap((id, index): Problem[] =>
        ids.indexOf(id) === index
          ? []
          : [
              errorAt(
                'duplicate-id',
                data.placeOf(record, ['measures', index, 'id']),
                `The measure \`${id}\` occurs twice in \`${record.id}\`.`,
              ),
            ],
      );
    }),
};
