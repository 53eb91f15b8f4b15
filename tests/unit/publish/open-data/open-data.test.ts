import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/library/load-dataset.ts';
import { toCsv } from '../../../../src/publish/open-data/csv.ts';
import { dataPackage, tableOf } from '../../../../src/publish/open-data/data-package.ts';
import type { Dataset } from '../../../../src/schemas/collections.ts';
import { fileJsonSchema } from '../../../../src/schemas/json-schema.ts';
import { collectionNames } from '../../../../src/schemas/primitives.ts';
import { smallDataset } from '../../small-dataset.ts';

const books: readonly [book: string, dataset: Dataset][] = [
  ['this book', loadDataset(process.cwd()).dataset],
  ['a book without records', smallDataset({})],
];

describe.each(books)('the open data of %s', (_, dataset) => {
  it.each(collectionNames)(
    '%s validates against its published schema, by another validator than the one that made it',
    (collection) => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
      const validate = ajv.compile(fileJsonSchema(collection));
      const published: unknown = JSON.parse(JSON.stringify(dataset[collection]));
      validate(published);
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it.each(collectionNames)('%s comes back from its CSV file as it went in', (collection) => {
    const { columns, rows } = tableOf(dataset, collection);
    const [header = [], ...back] = parse(toCsv(columns, rows), {
      record_delimiter: '\r\n',
      skip_empty_lines: true,
    });
    expect(header).toEqual(columns);
    const printed = rows.map((row) => row.map(printedCell));
    expect(back.map((row) => row.map((cell) => withoutApostrophe(cell)))).toEqual(printed);
  });

  it('describes every published file in the data package', () => {
    const { resources } = dataPackage(dataset, 'https://example.org/data/') as { resources: { path: string }[] };
    expect(resources.map((resource) => resource.path).toSorted()).toEqual(
      collectionNames.flatMap((name) => [`${name}.csv`, `${name}.json`]).toSorted(),
    );
  });
});

describe('the files of open data', () => {
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

  it('gives any text back from CSV, however a reader ends its lines', () => {
    const hostile = [
      '"quoted", with a comma',
      'two\nlines',
      'two\r\nlines',
      'a lone\rreturn',
      '=1+1',
      '+1',
      '-1',
      '@sum',
      '\tx',
      '\rx',
      '\nx',
      "'=1",
      "''",
      "'",
      '＝1',
      '',
      ' ',
      ' x ',
      '\u0000\u2028\uFEFF',
      '\uD83D\uDE42',
    ];
    const csv = toCsv(['a', 'b'], [...hostile.map((text) => [text, 'end'])]);
    const rows = parse(csv);
    expect(rows.slice(1).map(([cell = '']) => withoutApostrophe(cell))).toEqual(hostile);
    expect(rows.slice(1).every(([cell = '']) => !/^[=+\-@\t\r\n＝]/.test(cell))).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, row] = parse(toCsv(['a', 'b'], [[text, 'end']]));
        expect(withoutApostrophe(row?.[0] ?? '')).toBe(text);
      }),
    );
  });

  it('gives any text back from JSON, and stays JSON with half a character', () => {
    const hostile = '"\\ </script> \u2028 \u0000 \uD800 __proto__';
    const printed = JSON.stringify([{ id: 'a', title: hostile }], null, 2);
    expect(JSON.parse(printed)).toEqual([{ id: 'a', title: hostile }]);
    expect(Buffer.from(printed).toString()).toBe(printed);
  });
});

/** A value as it stands in a cell, before the quotes. */
function printedCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function withoutApostrophe(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20])/, '');
}
