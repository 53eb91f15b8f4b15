import { errorAt, suggest } from 'checked-content';
import { evidenceRecords } from './evidence-records.ts';
import type { Problem, Rule } from './rule.ts';

/** A place in a source is one of a source that the record names. */
export const locatorSource: Rule = {
  name: 'locator-without-source',
  check: ({ data }) =>
    evidenceRecords(data.dataset).flatMap((record) =>
      Object.keys(record.locators ?? {}).flatMap((id): Problem[] =>
        record.sources.includes(id)
          ? []
          : [
              errorAt(
                'locator-without-source',
                data.placeOf(record, ['locators', id]),
                `\`${id}\` has a place here, but is not among the sources.${suggest(id, record.sources).hint}`,
              ),
            ],
      ),
    ),
};
