import { errorAt } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** The most options that a bar of filters offers; src/styles/filters.css has a line for each. */
export const mostOptions = 16;

const filters = ['threads', 'providers', 'kinds', 'sections'] as const;
/** What a page offers beside the records of a collection: outages stand on the time line too. */
const besides: Partial<Record<(typeof filters)[number], number>> = { threads: 1 };

export const tooManyOptions: Rule = {
  name: 'too-many-options',
  check: ({ data }) =>
    filters.flatMap((name): Problem[] => {
      const most = mostOptions - (besides[name] ?? 0);
      const records = data.dataset[name];
      const surplus = records[most];
      if (!surplus) return [];
      const message = `There are ${records.length} ${name}; readers choose among ${most} at most.`;
      return [errorAt('too-many-options', data.placeOf(surplus, ['id']), message)];
    }),
};
