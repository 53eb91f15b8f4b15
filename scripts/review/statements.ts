import type { LoadedDataset } from '../../src/library/load-dataset.ts';
import { nodePassage } from '../../src/figures/pictures/names.ts';
import { formatPeriod, formatQuantity } from '../../src/i18n/format.ts';
import { inLanguage } from '../../src/i18n/in-language.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import type { LocalizedText, Name } from '../../src/schemas/primitives.ts';
import type { Locators } from '../../src/schemas/locator.ts';

/** One thing that the site says, as a person holds it against its sources. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly string[];
  readonly locators: Locators;
  /** Day on which somebody last did. */
  readonly reviewed: string | undefined;
  /** Where it is written: `src/data/facts/company.yaml:12`. */
  readonly place: string;
}

/** Everything that the site asserts with sources, in the default language. */
export function statementsOf({ dataset, placeOf }: Pick<LoadedDataset, 'dataset' | 'placeOf'>): Statement[] {
  const placed = (record: object) => {
    const { file, line } = placeOf(record, []);
    return `${file}:${line}`;
  };
  const ofRecords = recordsWithTexts(dataset).map(({ record, texts }) => ({
    text: texts.filter(Boolean).join(' '),
    sources: record.sources,
    locators: record.locators ?? {},
    reviewed: record.reviewed,
    place: placed(record),
  }));
  const ofSeries = dataset.series.flatMap((series) =>
    series.points.map((point, index) => {
      const { file, line } = placeOf(series, ['points', index, 'value']);
      const { value } = point;
      const number = formatQuantity({ value, scale: series.scale, unit: series.unit }, defaultLanguage);
      return {
        text: `${say(series.title)}, ${formatPeriod(point.period, defaultLanguage)}: ${number}.`,
        sources: [point.source],
        locators: point.locator ? { [point.source]: point.locator } : {},
        reviewed: series.reviewed,
        place: `${file}:${line}`,
      };
    }),
  );
  return [...ofRecords, ...ofSeries];
}

interface Evidence {
  readonly sources: readonly string[];
  readonly locators?: Locators | undefined;
  readonly reviewed?: string | undefined;
}

function say(text: LocalizedText | Name): string {
  return inLanguage(text, defaultLanguage);
}

function recordsWithTexts(dataset: Dataset): { record: Evidence & object; texts: readonly string[] }[] {
  return [
    ...dataset.facts.map((record) => ({
      record,
      texts: [say(record.statement), record.date ? `(${record.date})` : ''],
    })),
    ...dataset.claims.map((record) => ({
      record,
      texts: [`${say(record.claim)} — ${record.verdict}:`, say(record.finding)],
    })),
    ...dataset.incidents.map((record) => ({
      record,
      texts: [
        `${say(record.name)}, ${record.start}${record.end ? ` to ${record.end}` : ''}.`,
        say(record.cause),
        say(record.impactStatement),
        say(record.dataLoss.statement),
        say(record.lessons),
      ],
    })),
    ...dataset.systems.map((record) => ({ record, texts: [`${say(record.name)}:`, say(record.role)] })),
    ...dataset.deployments.map((record) => ({
      record,
      texts: [`${record.region} since ${record.since}:`, say(record.statement)],
    })),
    ...dataset.dependencies.map((record) => ({
      record,
      texts: [
        `${nodePassage(dataset, record.from, defaultLanguage).text} ${record.kind} ${(record.anyOf ?? [record.to ?? '']).map((id) => nodePassage(dataset, id, defaultLanguage).text).join(' or ')}`,
        [record.since && `since ${record.since}`, record.until && `until ${record.until}`].filter(Boolean).join(' ') +
          ':',
        say(record.statement),
      ],
    })),
  ];
}
