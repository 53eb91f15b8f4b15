import { errorAt, valuesIn } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

/** A source, system or name that stands in one list twice; alternatives have a rule of their own. */
export const repeatedValue: Rule = {
  name: 'invalid-value',
  check: ({ data }) =>
    Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        valuesIn(record).flatMap(({ value, path }): Problem[] => {
          if (!Array.isArray(value) || path.at(-1) === 'anyOf') return [];
          const list: readonly unknown[] = value;
          const index = list.findIndex((one, at) => typeof one === 'string' && list.indexOf(one) < at);
          if (index < 0) return [];
          const name = path.map(String).join('.');
          return [
            errorAt(
              'invalid-value',
              data.placeOf(record, [...path, index]),
              `\`${String(list[index])}\` stands in \`${name}\` twice.`,
              { help: 'Remove one of the two.' },
            ),
          ];
        }),
      ),
};
