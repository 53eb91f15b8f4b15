import { flatten } from './flatten.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { latestDay } from '../../model/latest-day.ts';
import { recordSchemas } from '../../schemas/collections.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { collectionNames } from '../../schemas/primitives.ts';
import type { CollectionName } from '../../schemas/primitives.ts';

/** Version of the published data; raised when a field changes its meaning or goes. */
export const dataVersion = '1.0.0';
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Columns and rows of a collection as a flat table; columns in the order in which they first appear. */
export function tableOf(dataset: Dataset, collection: CollectionName): { columns: string[]; rows: unknown[][] } {
  const flat = dataset[collection].map((record) => flatten(record));
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return { columns, rows: flat.map((row) => columns.map((column) => row[column])) };
}

/** Frictionless Data Package that describes every published file. See https://datapackage.org. */
export function dataPackage(dataset: Dataset, homepage: string): object {
  const t = interfaceText(defaultLanguage);
  const day = latestDay(dataset);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: t('book.name'),
    title: t('book.dataTitle'),
    description: t('book.dataDescription'),
    homepage,
    version: dataVersion,
    ...(day === undefined ? {} : { created: `${day}T00:00:00Z` }),
    licenses: [dataLicence],
    resources: collectionNames.flatMap((collection) => {
      const { columns, rows } = tableOf(dataset, collection);
      const title = recordSchemas[collection].meta()?.title ?? collection;
      return [
        {
          name: `${collection}-csv`,
          title,
          path: `${collection}.csv`,
          type: 'table',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: {
            fields: columns.map((name, index) => ({
              name,
              type: rows.every((row) => row[index] === undefined || typeof row[index] === 'number')
                ? 'number'
                : 'string',
            })),
          },
        },
        {
          name: `${collection}-json`,
          title,
          path: `${collection}.json`,
          format: 'json',
          mediatype: 'application/json',
          encoding: 'utf-8',
          jsonSchema: `${collection}.schema.json`,
        },
      ];
    }),
  };
}
