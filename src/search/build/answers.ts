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
    texts: filled(language, {
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
  // How long it was felt by others is another number: its note says whose this one is, else the words on what it did.
  const whose = inLanguage(incident.durationNote, language) ?? impact;
  return {
    of: `incidents/${incident.id}`,
    texts: filled(language, {
      when: `${name}: ${formatMoment(incident.start, language)}`,
      howLong: duration && `${name}: ${formatDuration(duration.minutes, language).replace(/\.$/, '')}. ${whose}`,
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
    texts: filled(language, {
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
    texts: filled(language, { what: inLanguage(term.definition, language) }),
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
    texts: filled(language, {
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
    texts: filled(language, { whether: `${citedClaim(claim, language).text}. ${inLanguage(claim.finding, language)}` }),
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

/** The texts there are, each short enough to be an answer: the rest stands in the record that it leads to. */
function filled(
  language: Language,
  texts: Readonly<Record<string, string | undefined>>,
): Partial<Record<QuestionName, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([asks, text]) => (text === undefined ? [] : [[asks, inShort(text, language)]])),
  );
}

/** An answer of so many letters is read at a glance; of a longer one the first sentences are enough. */
const longestAnswer = 320;

/** The first sentences of a text, as many as make a short one; at least one. */
function inShort(text: string, language: Language): string {
  if (text.length <= longestAnswer) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (isWhole(short) && (short + segment).trimEnd().length > longestAnswer) break;
    short += segment;
  }
  return short.trimEnd();
}

/** Whether a text ends as a sentence does, and not in an abbreviation. */
function isWhole(text: string): boolean {
  return /[\p{L}\p{N}\p{Pe}\p{Pf}]{3}[.!?…]\p{P}*\s*$/u.test(text);
}
