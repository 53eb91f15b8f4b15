import { errorAt } from 'checked-content';
import type { Problem, Rule, Site } from './rule.ts';

/** A zero, or a "none", with the sources of its record. */
interface Zero {
  readonly record: object;
  readonly path: readonly PropertyKey[];
  readonly statedBy: string | undefined;
  readonly sources: readonly string[];
  readonly what: string;
}

/** That nothing was reported is no report of nothing: somebody must have said so. */
export const unstatedZero: Rule = {
  name: 'unstated-zero',
  check: ({ data }) =>
    zerosIn(data.dataset)
      .flatMap(({ record, path, statedBy, sources, what }): Problem[] => {
        if (statedBy !== undefined && sources.includes(statedBy)) return [];
        const place = data.placeOf(record, statedBy === undefined ? path : [...path.slice(0, -1), 'statedBy']);
        const message =
          statedBy === undefined
            ? `${what} needs \`statedBy\`: the source that says so in as many words.`
            : `\`${statedBy}\` states it, but is not among the sources of the record.`;
        return [errorAt('unstated-zero', place, message)];
      })
      .concat(unnotedPoints(data)),
};

/** A point names one source by itself; that it says so of the zero, and does not only leave the number out, its note says. */
function unnotedPoints(data: Site['data']): Problem[] {
  return data.dataset.series.flatMap((series) =>
    series.points.flatMap(({ period, value, note, source }, index) =>
      value === 0 && note === undefined
        ? [
            errorAt(
              'unstated-zero',
              data.placeOf(series, ['points', index, 'value']),
              `The point of ${period} is a zero, and no \`note\` says that \`${source}\` states it.`,
              {
                help: 'Say in a `note` of the point how the source puts it; where it says nothing, leave the point out.',
              },
            ),
          ]
        : [],
    ),
  );
}

function zerosIn(dataset: Site['data']['dataset']): Zero[] {
  return [
    ...[...dataset.facts, ...dataset.incidents].flatMap((record) =>
      (record.measures ?? []).flatMap(({ value, statedBy }, index) =>
        value === 0
          ? [{ record, path: ['measures', index, 'value'], statedBy, sources: record.sources, what: 'A zero' }]
          : [],
      ),
    ),
    ...dataset.claims.flatMap((record) =>
      record.check?.value === 0
        ? [
            {
              record,
              path: ['check', 'value'],
              statedBy: record.check.statedBy,
              sources: record.sources,
              what: 'A zero',
            },
          ]
        : [],
    ),
    ...dataset.incidents.flatMap((record) =>
      record.impact === 'none'
        ? [{ record, path: ['impact'], statedBy: record.statedBy, sources: record.sources, what: 'No effect at all' }]
        : [],
    ),
  ];
}
