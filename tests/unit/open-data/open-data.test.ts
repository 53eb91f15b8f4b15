import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { toBibtex, toCsl } from '../../../src/open-data/citations.ts';
import { toCsv } from '../../../src/open-data/csv.ts';
import { dataPackage, tableOf } from '../../../src/open-data/data-package.ts';
import type { Dataset } from '../../../src/schemas/collections.ts';
import { fileJsonSchema } from '../../../src/schemas/json-schema.ts';
import { collectionNames } from '../../../src/schemas/primitives.ts';

let dataset: Dataset;

beforeAll(() => {
  dataset = loadDataset(process.cwd()).dataset;
});

describe('the open data', () => {
  it.each(collectionNames)(
    '%s validates against its published schema, by another validator than the one that made it',
    (collection) => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
      const validate = ajv.compile(fileJsonSchema(collection));
      const published: unknown = JSON.parse(JSON.stringify(dataset[collection]));
      validate(published);
      expect(validate.errors ?? []).toEqual([]);
      expect(dataset[collection].length).toBeGreaterThan(0);
    },
  );

  it.each(collectionNames)('%s comes back from its CSV file as it went in', (collection) => {
    const { columns, rows } = tableOf(dataset, collection);
    const [header, ...back] = parse(toCsv(columns, rows), { record_delimiter: '\r\n' }) as string[][];
    expect(header).toEqual(columns);
    const printed = rows.map((row) => row.map((value) => (value === undefined || value === null ? '' : String(value))));
    expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(printed);
  });

  it('defuses cells that a spreadsheet would run, and leaves negative numbers alone', () => {
    const csv = toCsv(['a'], [['=1+1'], ['+cmd'], ['-2'], ['@x'], ['\tx'], [-2], ['plain, "quoted"']]);
    expect(csv.split('\r\n').slice(1, 8)).toEqual([
      `"'=1+1"`,
      `"'+cmd"`,
      `"'-2"`,
      `"'@x"`,
      `"'\tx"`,
      '-2',
      '"plain, ""quoted"""',
    ]);
  });

  it('describes every published file in the data package', () => {
    const { resources } = dataPackage(dataset, 'https://example.org/data/') as { resources: { path: string }[] };
    expect(resources.map((resource) => resource.path).toSorted()).toEqual(
      collectionNames.flatMap((name) => [`${name}.csv`, `${name}.json`]).toSorted(),
    );
  });

  it('gives every source to citation tools', () => {
    expect(dataset.sources.map(toCsl)).toHaveLength(dataset.sources.length);
    expect(toBibtex(dataset.sources).match(/^@/gm)).toHaveLength(dataset.sources.length);
  });
});
