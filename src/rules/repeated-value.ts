import { errorAt, rememberByObject, valuesIn } from 'checked-content';
import type { Rule } from './rule.ts';

/** A source, system or name that stands in one list twice; alternatives have a rule of their own. */
export const repeatedValue: Rule = {
  name: 'invalid-value',
  check: ({ data }) =>
    Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        repeatedIn(record).map(({ value, path }) =>
          errorAt(
            'invalid-value',
            data.placeOf(record, path),
            `\`${value}\` stands in \`${path.slice(0, -1).map(String).join('.')}\` twice.`,
            { help: 'Remove one of the two.' },
          ),
        ),
      ),
};

/** Of each list of a record the first text that stands in it a second time. */
const repeatedIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => {
    if (!Array.isArray(value) || path.at(-1) === 'anyOf') return [];
    const list: readonly unknown[] = value;
    const index = list.findIndex((one, at) => typeof one === 'string' && list.indexOf(one) < at);
    return index < 0 ? [] : [{ value: String(list[index]), path: [...path, index] }];
  }),
);
