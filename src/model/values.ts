import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { Confidence, LocalizedText } from '../schemas/primitives.ts';
import type { Locators } from '../schemas/locator.ts';
import type { Measure, Quantity } from '../schemas/quantity.ts';
import { byId } from './by-id.ts';
import { pointSources } from './point-sources.ts';

/** What `<Fact id show />` prints: a number with its unit, or a date, with all that supports it. */
export interface ResolvedValue {
  readonly content:
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'date'; readonly date: string; readonly precision: 'full' | 'month' | 'year' };
  /** What the number counts, or the statement that the date belongs to. */
  readonly label: LocalizedText;
  /** Date or period the number holds for. */
  readonly asOf: string | undefined;
  readonly sources: readonly string[];
  /** Where in each source, by its id. */
  readonly locators: Locators;
  /** Day on which it was last held against them. */
  readonly reviewed: string | undefined;
  readonly confidence: Confidence;
  readonly note: LocalizedText | undefined;
}

/** Thrown for an id, period or measure that is not in the data. */
export class UnknownValueError extends Error {
  readonly asked: string;
  readonly known: readonly string[];
  constructor(message: string, asked: string, known: readonly string[]) {
    super(message);
    this.asked = asked;
    this.known = known;
  }
}

/**
 * Finds the value named by `id` (a fact, an incident, or `series@period`) and `show` (one of its
 * measures, or `date`, `month`, `year`; of an incident, the day it began, where it happened). Where the date
 * of a fact is only that of a publication, it is shown as `published`, `published-month`, `published-year`.
 * @throws UnknownValueError when there is no such value; its `known` lists what there is.
 */
export function resolveValue(dataset: Dataset, id: string, show?: string): ResolvedValue {
  const [seriesId = '', period] = id.split('@');
  if (period !== undefined) return resolvePoint(dataset, seriesId, period);
  const record = findRecord(dataset, id);
  if (isDateWord(show)) return resolveDate(record, show);
  return resolveMeasure(record, show);
}

/** The dates that can be shown, with how much of them; the second three say that they are those of a publication. */
const dateWords = {
  date: 'full',
  month: 'month',
  year: 'year',
  published: 'full',
  'published-month': 'month',
  'published-year': 'year',
} as const;

type DateWord = keyof typeof dateWords;

function isDateWord(show: string | undefined): show is DateWord {
  return show !== undefined && Object.hasOwn(dateWords, show);
}

/** What facts and incidents have in common. */
interface DatedRecord {
  readonly what: 'fact' | 'incident';
  readonly id: string;
  readonly date: string | undefined;
  readonly label: LocalizedText;
  readonly measures: readonly Measure[];
  readonly support: Pick<ResolvedValue, 'sources' | 'locators' | 'reviewed' | 'confidence' | 'note'>;
}

function findRecord({ facts, incidents }: Dataset, id: string): DatedRecord {
  const fact = byId(facts, id);
  if (fact) return { ...common(fact), what: 'fact', date: fact.date, label: fact.statement };
  const incident = byId(incidents, id);
  if (incident)
    return { ...common(incident), what: 'incident', date: incident.start.slice(0, 10), label: incident.name };
  throw new UnknownValueError(
    `\`${id}\` is not in facts or incidents.`,
    id,
    [...facts, ...incidents].map((candidate) => candidate.id),
  );
}

function common(record: RecordOf<'facts' | 'incidents'>) {
  const { id, measures = [], sources, locators = {}, reviewed, confidence } = record;
  return { id, measures, support: { sources, locators, reviewed, confidence, note: noteOf(record) } };
}

/** The note of an outage says first what its duration counts. */
function noteOf(record: RecordOf<'facts' | 'incidents'>): LocalizedText | undefined {
  const ofDuration = 'durationNote' in record ? record.durationNote : undefined;
  const { note } = record;
  if (!ofDuration || !note) return ofDuration ?? note;
  return Object.fromEntries(
    Object.entries(ofDuration).map(([language, text]) => [language, [text, note[language]].filter(Boolean).join(' ')]),
  );
}

function resolveMeasure({ what, id, date, measures, support }: DatedRecord, show: string | undefined): ResolvedValue {
  const measure = show === undefined ? measures[0] : measures.find((candidate) => candidate.id === show);
  if (!measure) {
    const message =
      show === undefined
        ? `The ${what} \`${id}\` has no number; show its date, or add a measure.`
        : `The ${what} \`${id}\` has no measure \`${show}\`.`;
    throw new UnknownValueError(message, show ?? id, [
      ...measures.map((candidate) => candidate.id),
      ...(date ? Object.keys(dateWords) : []),
    ]);
  }
  const { value, scale, unit, qualifier } = measure;
  return {
    content: { kind: 'quantity', quantity: { value, scale, unit, ...(qualifier ? { qualifier } : {}) } },
    label: measure.label,
    asOf: measure.asOf ?? date,
    ...support,
  };
}

function resolveDate({ what, id, date, label, measures, support }: DatedRecord, show: DateWord): ResolvedValue {
  const precision = dateWords[show];
  if (date === undefined || (precision === 'month' && date.length < 7)) {
    throw new UnknownValueError(
      `The ${what} \`${id}\` has no ${show === 'date' ? 'date' : show}.`,
      show,
      measures.map((measure) => measure.id),
    );
  }
  return {
    content: { kind: 'date', date, precision },
    label,
    asOf: undefined,
    ...support,
  };
}

function resolvePoint(dataset: Dataset, seriesId: string, period: string): ResolvedValue {
  const series = byId(dataset.series, seriesId);
  if (!series)
    throw new UnknownValueError(
      `\`${seriesId}\` is not in series.`,
      seriesId,
      dataset.series.map((candidate) => candidate.id),
    );
  const point = series.points.find((candidate) => candidate.period === period);
  if (!point)
    throw new UnknownValueError(
      `The series \`${seriesId}\` has no point \`${period}\`.`,
      period,
      series.points.map((candidate) => candidate.period),
    );
  return {
    content: { kind: 'quantity', quantity: { value: point.value, scale: series.scale, unit: series.unit } },
    label: series.title,
    asOf: period,
    sources: pointSources(point),
    locators: point.locator ? { [point.source]: point.locator } : {},
    reviewed: series.reviewed,
    confidence: point.confidence,
    note: point.note,
  };
}
