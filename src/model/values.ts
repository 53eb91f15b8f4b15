import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { Confidence, LocalizedText } from '../schemas/primitives.ts';
import type { Quantity } from '../schemas/quantity.ts';

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
  readonly confidence: Confidence;
  readonly note: LocalizedText | undefined;
  /** Id of the fact or series it comes from. */
  readonly record: { readonly collection: 'facts' | 'series'; readonly id: string };
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
 * Finds the value named by `id` (a fact, or `series@period`) and `show` (a measure of the fact, or
 * `date`, `month`, `year`).
 * @throws UnknownValueError when there is no such value; its `known` lists what there is.
 */
export function resolveValue(dataset: Dataset, id: string, show?: string): ResolvedValue {
  const [seriesId = '', period] = id.split('@');
  if (period !== undefined) return resolvePoint(dataset, seriesId, period);
  const fact = dataset.facts.find((candidate) => candidate.id === id);
  if (!fact)
    throw new UnknownValueError(
      `\`${id}\` is not in facts.`,
      id,
      dataset.facts.map((candidate) => candidate.id),
    );
  if (show === 'date' || show === 'month' || show === 'year') return resolveDate(fact, show);
  return resolveMeasure(fact, show);
}

function resolveMeasure(fact: RecordOf<'facts'>, show: string | undefined): ResolvedValue {
  const measures = fact.measures ?? [];
  const measure = show === undefined ? measures[0] : measures.find((candidate) => candidate.id === show);
  if (!measure) {
    const message =
      show === undefined
        ? `The fact \`${fact.id}\` has no number; show its date, or add a measure.`
        : `The fact \`${fact.id}\` has no measure \`${show}\`.`;
    throw new UnknownValueError(message, show ?? fact.id, [
      ...measures.map((candidate) => candidate.id),
      ...(fact.date ? ['date', 'month', 'year'] : []),
    ]);
  }
  const { value, scale, unit, qualifier } = measure;
  return {
    content: { kind: 'quantity', quantity: { value, scale, unit, ...(qualifier ? { qualifier } : {}) } },
    label: measure.label,
    asOf: measure.asOf ?? fact.date,
    ...supportOf(fact),
  };
}

function resolveDate(fact: RecordOf<'facts'>, show: 'date' | 'month' | 'year'): ResolvedValue {
  if (fact.date === undefined || (show === 'month' && fact.date.length < 7)) {
    throw new UnknownValueError(
      `The fact \`${fact.id}\` has no ${show === 'date' ? 'date' : show}.`,
      show,
      (fact.measures ?? []).map((measure) => measure.id),
    );
  }
  return {
    content: { kind: 'date', date: fact.date, precision: show === 'date' ? 'full' : show },
    label: fact.statement,
    asOf: undefined,
    ...supportOf(fact),
  };
}

function resolvePoint(dataset: Dataset, seriesId: string, period: string): ResolvedValue {
  const series = dataset.series.find((candidate) => candidate.id === seriesId);
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
    sources: [point.source],
    confidence: point.confidence,
    note: point.note,
    record: { collection: 'series', id: seriesId },
  };
}

function supportOf(fact: RecordOf<'facts'>) {
  return {
    sources: fact.sources,
    confidence: fact.confidence,
    note: fact.note,
    record: { collection: 'facts' as const, id: fact.id },
  };
}
