import { inLanguage, languageOf } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage, otherLanguages } from '../../i18n/languages.ts';
import { chapterFor, chapterSlugs } from '../../library/load-book.ts';
import { figuresNamed, sectionNumber } from '../../library/numbered-parts.ts';
import { providerPassage } from '../../figures/pictures/names.ts';
import { formatDate, formatMoment, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { claimAnswers, factAnswers, incidentAnswers, seriesAnswers, systemAnswers, termAnswers } from './answers.ts';
import { chapterSections } from './chapter-text.ts';
import { guideRecords } from './guide-records.ts';
import { diagramRecords } from './diagram-records.ts';
import { sourceMark } from '../../model/source-mark.ts';
import type { LocalizedText, Name } from '../../schemas/primitives.ts';
import type { SearchContent } from './search-content.ts';
import { mentionsOf } from '../../site/mentions.ts';
import { recordPlace, timelineParts } from '../../site/long-lists.ts';
import { pageRecords } from './page-records.ts';
import type { FacetValue, SearchRecord } from '../shared/record.ts';
import { shownCollections, traits } from '../../schemas/traits.ts';
import type { ShownCollection } from '../../schemas/traits.ts';

/** Everything that can be found in `language`: sections of chapters and every record of the data. */
export function searchRecords(content: SearchContent, language: Language): SearchRecord[] {
  const ways = [
    chapterRecords,
    ...shownCollections.map((name) => recordsOf[name]),
    factRecords,
    chartRecords,
    printedChartRecords,
    diagramRecords,
    pageRecords,
    yearRecords,
    guideRecords,
  ];
  const asked = wordsByPlace(content.dataset, language);
  return ways
    .flatMap((collect) => collect(content, language))
    .map((record) => ({ ...record, asked: asked.get(keyOf(record)) ?? [] }));
}

/** What readers type for places whose texts do not say it, by kind and path. */
function wordsByPlace(dataset: SearchContent['dataset'], language: Language): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { about = [], typed } of dataset.synonyms)
    for (const place of about) {
      const words = [language, ...otherLanguages(language)].flatMap((one) => typed[one] ?? []);
      const key = placeKey(dataset, place, language);
      places.set(key, [...(places.get(key) ?? []), ...words]);
    }
  return places;
}

function placeKey(dataset: SearchContent['dataset'], place: string, language: Language): string {
  const [collection = '', rest = ''] = place.split('/');
  const shown = shownCollections.find((name) => name === collection);
  if (shown) return `${traits[shown].kind} ${recordPlace(dataset, shown, rest, language)}`;
  const [name = '', anchor] = rest.split('#');
  const path = collection === 'chapters' ? `/chapters/${name}/` : `/${name}/`;
  return `${collection === 'chapters' ? 'chapter' : 'page'} ${path}${anchor ? `#${anchor}` : ''}`;
}

function keyOf({ kind, path }: SearchRecord): string {
  return `${kind} ${path}`;
}

/** What is searched of each collection that readers see. */
const recordsOf: Record<ShownCollection, (content: SearchContent, language: Language) => SearchRecord[]> = {
  systems: systemRecords,
  incidents: incidentRecords,
  claims: claimRecords,
  series: figureRecords,
  glossary: termRecords,
  events: eventRecords,
  sources: sourceRecords,
};

function chapterRecords({ book, dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return chapterSlugs(book).flatMap((slug, index) => {
    const number = index + 1;
    const chapter = chapterFor(book, slug, language);
    if (!chapter || chapter.language !== language) return [];
    const title = chapter.frontmatter?.title ?? slug;
    const numbered = (id: string) => {
      const ofSection = sectionNumber(chapter, number, id);
      return ofSection === undefined ? [] : [t('section.number', { number: ofSection })];
    };
    return chapterSections(chapter, dataset).map((section) => ({
      path: `/chapters/${slug}/${section.id ? `#${section.id}` : ''}`,
      kind: 'chapter' as const,
      title: section.title,
      titleLanguage: language,
      line: section.id ? title : (chapter.frontmatter?.description ?? ''),
      text: section.text,
      names: section.id ? numbered(section.id) : [slug, t('chapter.number', { number })],
      filters: { chapter: [{ id: slug, name: title }] },
      language,
    }));
  });
}

function systemRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.systems.map((system) => ({
    ...foundAs(dataset, 'systems', system.id, language),
    answers: systemAnswers(dataset, system, language),
    ...titled(system.name, language),
    line: providerPassage(dataset, system.provider, language, 'one').text,
    text: [
      inLanguage(system.role, language),
      inLanguage(system.note, language),
      system.openSource?.licence,
      inLanguage(system.openSource?.comment, language),
    ]
      .filter(Boolean)
      .join(' '),
    names: [
      ...(system.aliases ?? []),
      ...otherLanguages(language).map((other) => inLanguage(system.name, other)),
      system.id,
    ],
    filters: {
      provider: [{ id: system.provider, name: providerPassage(dataset, system.provider, language, 'one').text }],
    },
    language,
  }));
}

function incidentRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.incidents.map((incident) => ({
    ...foundAs(dataset, 'incidents', incident.id, language),
    answers: incidentAnswers(dataset, incident, language),
    ...titled(incident.name, language),
    line: formatMoment(incident.start, language),
    text: [incident.cause, incident.impactStatement, incident.dataLoss.statement, incident.lessons]
      .concat(incident.durationNote ?? [], incident.note ?? [])
      .map((text) => inLanguage(text, language))
      .concat(
        [
          incident.services.map((service) => inLanguage(service, language)).join(', '),
          inLanguage(incident.region, language),
          incident.providerName,
          formatDate(incident.start, language),
        ].join(' · '),
      )
      .join(' '),
    names: [],
    filters: { year: [incident.start.slice(0, 4)], provider: [whoseOutage(dataset, incident.providerName, language)] },
    language,
  }));
}

/** The provider of that name, where it is one that also runs systems. */
function whoseOutage(dataset: SearchContent['dataset'], name: string, language: Language): FacetValue {
  const known = dataset.providers.find(({ id }) => providerPassage(dataset, id, language, 'one').text === name);
  return known ? { id: known.id, name } : name;
}

function claimRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return dataset.claims.map((claim) => ({
    ...foundAs(dataset, 'claims', claim.id, language),
    answers: claimAnswers(dataset, claim, language),
    ...titled(claim.claim, language),
    line: t(`verdict.${claim.verdict}`),
    text: `${inLanguage(claim.finding, language)} ${inLanguage(claim.note, language) ?? ''}`,
    names: [],
    filters: { verdict: [{ id: claim.verdict, name: t(`verdict.${claim.verdict}`) }] },
    language,
  }));
}

function figureRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.series.map((series) => {
    const [first, last] = [series.points[0], series.points.at(-1)];
    return {
      ...foundAs(dataset, 'series', series.id, language),
      answers: seriesAnswers(dataset, series, language),
      ...titled(series.title, language),
      line: first && last ? `${formatPeriod(first.period, language)} – ${formatPeriod(last.period, language)}` : '',
      text: [
        inLanguage(series.definition, language),
        ...series.points.map(
          ({ period, value }) => `${formatPeriod(period, language)}: ${formatNumber(value, language)}.`,
        ),
      ].join(' '),
      names: [series.id.replaceAll('-', ' ')],
      filters: {},
      language,
    };
  });
}

/** Charts that compare several series. */
function chartRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.charts.map((chart) => ({
    path: `${traits.series.path}#chart-${chart.id}`,
    kind: traits.series.kind,
    ...titled(chart.title, language),
    line: '',
    text: inLanguage(chart.description, language),
    names: [],
    filters: {},
    language,
  }));
}

/** Charts where a chapter prints them, by their numbers: what they show is found where it is recorded. */
function printedChartRecords({ book, dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return [...dataset.charts, ...dataset.series].flatMap(({ id, title }) =>
    figuresNamed(book, id, '').flatMap(({ number, slug, anchor }) => {
      const chapter = chapterFor(book, slug, language)?.frontmatter?.title ?? slug;
      return anchor.startsWith('diagram-')
        ? []
        : [
            {
              path: `/chapters/${slug}/#${anchor}`,
              kind: 'diagram' as const,
              ...titled(title, language),
              line: [t('figure.number', { number }), chapter].join(' · '),
              text: '',
              names: [t('figure.number', { number })],
              filters: { chapter: [{ id: slug, name: chapter }] },
              language,
            },
          ];
    }),
  );
}

/** The years of the time line. */
function yearRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return timelineParts(dataset)
    .flatMap(({ path, entries }) =>
      [...new Set(entries.map(({ date }) => date.slice(0, 4)))].map((year) => ({ year, path })),
    )
    .map(({ year, path }) => ({
      path: `${path}#y${year}`,
      kind: 'page',
      title: year,
      titleLanguage: language,
      line: t('timeline.title'),
      text: t('timeline.title'),
      names: [],
      filters: { year: [year] },
      language,
    }));
}

function termRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.glossary.map((term) => ({
    ...foundAs(dataset, 'glossary', term.id, language),
    answers: termAnswers(dataset, term, language),
    ...titled(term.term, language),
    line: (term.aliases[language] ?? []).slice(0, 3).join(', '),
    text: inLanguage(term.definition, language),
    // Readers also know things by their names in other languages.
    names: [
      ...(term.aliases[language] ?? []),
      ...otherLanguages(language).flatMap((other) => [inLanguage(term.term, other), ...(term.aliases[other] ?? [])]),
    ],
    filters: {},
    language,
  }));
}

function eventRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  return dataset.events.flatMap((event) => {
    const fact = facts.get(event.fact);
    if (!fact?.date) return [];
    return [
      {
        ...foundAs(dataset, 'events', event.id, language),
        answers: factAnswers(dataset, fact, language),
        ...titled(event.title, language),
        line: formatDate(fact.date, language),
        text: `${inLanguage(fact.statement, language)} ${inLanguage(fact.note, language) ?? ''}`,
        names: [],
        filters: { year: [fact.date.slice(0, 4)] },
        language,
      },
    ];
  });
}

/** Facts that are no event of the time line, found where they are printed, else at their source. */
function factRecords({ dataset, book }: SearchContent, language: Language): SearchRecord[] {
  const events = new Set(dataset.events.map(({ fact }) => fact));
  return dataset.facts
    .filter(({ id }) => !events.has(id))
    .map((fact) => {
      const [mention] = mentionsOf(book, 'value', fact.id, language);
      return {
        path: mention?.path ?? recordPlace(dataset, 'sources', fact.sources[0] ?? '', language),
        answers: factAnswers(dataset, fact, language),
        kind: 'fact' as const,
        ...titled(fact.statement, language),
        line: fact.date ? formatDate(fact.date, language) : '',
        text: [
          ...(fact.measures ?? []).map(({ label }) => inLanguage(label, language)),
          inLanguage(fact.note, language),
        ]
          .filter(Boolean)
          .join('. '),
        names: [],
        filters: fact.date ? { year: [fact.date.slice(0, 4)] } : {},
        language,
      };
    });
}

function sourceRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return dataset.sources.map((source) => ({
    ...foundAs(dataset, 'sources', source.id, language),
    title: source.title,
    titleLanguage: source.language ?? defaultLanguage,
    line: [source.publisher, source.published ? formatDate(source.published, language) : ''].filter(Boolean).join(', '),
    text: [source.author, source.publisher, sourceMark(source), t(`source.${source.kind}`)].filter(Boolean).join('. '),
    names: [],
    filters: source.published ? { year: [source.published.slice(0, 4)] } : {},
    language,
  }));
}

/** A record under its name. */
function titled(name: LocalizedText | Name, language: Language): Pick<SearchRecord, 'title' | 'titleLanguage'> {
  return { title: inLanguage(name, language), titleLanguage: languageOf(name, language) };
}

/** Where a record is found, and as what. */
function foundAs(
  dataset: SearchContent['dataset'],
  collection: ShownCollection,
  id: string,
  language: Language,
): Pick<SearchRecord, 'path' | 'kind'> {
  return { path: recordPlace(dataset, collection, id, language), kind: traits[collection].kind };
}
