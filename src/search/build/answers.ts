import { spokenValue } from '../../figures/charts/spoken-values.ts';
import { providerPassage } from '../../figures/pictures/names.ts';
import { formatDate, formatDuration, formatMoment, formatPeriod } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { byId } from '../../model/by-id.ts';
import { outageDuration } from '../../model/outage-duration.ts';
import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import type { Unit } from '../../schemas/quantity.ts';
import { unitOf } from '../../schemas/units.ts';
import { languagePath } from '../../site/address.ts';
import { citedClaim } from '../../site/cited-claim.ts';
import { recordPlace } from '../../site/long-lists.ts';
import type { Answers, QuestionName } from '../shared/record.ts';

/** What a fact answers: when it happened, what its numbers count, and whatever else its sentence tells. */
export function factAnswers(dataset: Dataset, fact: RecordOf<'facts'>, language: Language): Answers {
  const statement = inLanguage(fact.statement, language);
  const units = fact.measures?.map(({ unit }) => unit) ?? [];
  const dated = fact.date === undefined ? undefined : `${formatDate(fact.date, language)}: ${statement}`;
  return {
    of: `facts/${fact.id}`,
    texts: filled({
      when: dated,
      howLong: units.some((unit) => durations.has(unit)) ? statement : undefined,
      howMany: units.length > 0 ? statement : undefined,
      share: units.some(isShare) ? statement : undefined,
      who: statement,
      what: statement,
      where: statement,
    }),
    source: sourceOf(dataset, fact.sources, language),
  };
}

function isShare(unit: Unit): boolean {
  return unitOf(unit).kind === 'share';
}

const durations: ReadonlySet<Unit> = new Set(['minutes', 'hours', 'days', 'years']);

/** When an outage was, how long it lasted, and what it was. */
export function incidentAnswers(dataset: Dataset, incident: RecordOf<'incidents'>, language: Language): Answers {
  const name = inLanguage(incident.name, language);
  const duration = outageDuration(incident);
  const impact = inLanguage(incident.impactStatement, language);
  return {
    of: `incidents/${incident.id}`,
    texts: filled({
      when: `${name}: ${formatMoment(incident.start, language)}`,
      // How long it was felt by others is another number, which stands in the words on what it did.
      howLong: duration && `${name}: ${formatDuration(duration.minutes, language).replace(/\.$/, '')}. ${impact}`,
      what: inLanguage(incident.cause, language),
      why: inLanguage(incident.cause, language),
      how: inLanguage(incident.cause, language),
      whether: impact,
    }),
    source: sourceOf(dataset, incident.sources, language),
  };
}

/** Whose a system is, and what it does. */
export function systemAnswers(dataset: Dataset, system: RecordOf<'systems'>, language: Language): Answers {
  return {
    of: `systems/${system.id}`,
    texts: filled({
      // Who runs open software does not own it.
      whose: system.openSource
        ? undefined
        : `${inLanguage(system.name, language)}: ${providerPassage(dataset, system.provider, language, 'one').text}`,
      what: `${inLanguage(system.name, language)}: ${inLanguage(system.role, language)}`,
    }),
    source: sourceOf(dataset, system.sources, language),
  };
}

/** What a term means. */
export function termAnswers(dataset: Dataset, term: RecordOf<'glossary'>, language: Language): Answers {
  return {
    of: `glossary/${term.id}`,
    texts: { what: inLanguage(term.definition, language) },
    source: sourceOf(dataset, term.sources ?? [], language),
  };
}

/** The last value of a series, and the others by their periods. */
export function seriesAnswers(dataset: Dataset, series: RecordOf<'series'>, language: Language): Answers | undefined {
  const last = series.points.at(-1);
  if (!last) return undefined;
  const ids = [...new Set(series.points.map(({ source }) => source))];
  const said = ({ period, value }: typeof last) =>
    `${inLanguage(series.title, language)}, ${formatPeriod(period, language)}: ${spokenValue(value, series, language).text}`;
  return {
    of: `series/${series.id}@${last.period}`,
    texts: filled({
      howMany: said(last),
      what: said(last),
      share: isShare(series.unit) ? said(last) : undefined,
    }),
    periods: Object.fromEntries(
      series.points.map((point) => [point.period, [said(point), ids.indexOf(point.source)] as const]),
    ),
    sources: ids.flatMap((id) => sourceOf(dataset, [id], language) ?? []),
    source: sourceOf(dataset, [last.source], language),
  };
}

/** What was found of a claim. */
export function claimAnswers(dataset: Dataset, claim: RecordOf<'claims'>, language: Language): Answers {
  return {
    of: `claims/${claim.id}`,
    texts: { whether: `${citedClaim(claim, language).text}. ${inLanguage(claim.finding, language)}` },
    source: sourceOf(dataset, claim.sources, language),
  };
}

function sourceOf(dataset: Dataset, ids: readonly string[], language: Language): Answers['source'] {
  const source = ids[0] === undefined ? undefined : byId(dataset.sources, ids[0]);
  return (
    source && {
      title: source.title,
      language: source.language ?? defaultLanguage,
      address: languagePath(recordPlace(dataset, 'sources', source.id, language), language),
      ...(source.checked === 'recalled' ? { caution: interfaceText(language)('source.recalled') } : {}),
    }
  );
}

function filled(texts: Readonly<Record<string, string | undefined>>): Partial<Record<QuestionName, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}
