import { inLanguage, languageOf } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage, otherLanguages } from '../../i18n/languages.ts';
import { chapterFor, chapterSlugs } from '../../library/load-book.ts';
import { providerPassage } from '../../figures/pictures/names.ts';
import { formatDate, formatMoment, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { chapterSections } from './chapter-text.ts';
import { diagramRecords } from './diagram-records.ts';
import type { LocalizedText, Name } from '../../schemas/primitives.ts';
import type { SearchContent } from './search-content.ts';
import { recordPlace } from '../../site/long-lists.ts';
import { pageRecords } from './page-records.ts';
import type { SearchRecord } from '../shared/record.ts';
import { shownCollections, traits } from '../../schemas/traits.ts';
import type { ShownCollection } from '../../schemas/traits.ts';

/** Everything that can be found in `language`: sections of chapters and every record of the data. */
export function searchRecords(content: SearchContent, language: Language): SearchRecord[] {
  const ways = [chapterRecords, ...shownCollections.map((name) => recordsOf[name]), diagramRecords, pageRecords];
  return ways.flatMap((collect) => collect(content, language));
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
  return chapterSlugs(book).flatMap((slug) => {
    const chapter = chapterFor(book, slug, language);
    if (!chapter || chapter.language !== language) return [];
    const title = chapter.frontmatter?.title ?? slug;
    return chapterSections(chapter, dataset).map((section) => ({
      path: `/chapters/${slug}/${section.id ? `#${section.id}` : ''}`,
      kind: 'chapter' as const,
      title: section.title,
      titleLanguage: language,
      line: section.id ? title : (chapter.frontmatter?.description ?? ''),
      text: section.text,
      names: section.id ? [] : [slug],
      filters: { chapter: [title] },
      language,
    }));
  });
}

function systemRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.systems.map((system) => ({
    ...foundAs(dataset, 'systems', system.id, language),
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
    filters: { provider: [providerPassage(dataset, system.provider, language, 'one').text] },
    language,
  }));
}

function incidentRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.incidents.map((incident) => ({
    ...foundAs(dataset, 'incidents', incident.id, language),
    ...titled(incident.name, language),
    line: formatMoment(incident.start, language),
    text: [incident.cause, incident.impactStatement, incident.dataLoss.statement, incident.lessons]
      .map((text) => inLanguage(text, language))
      .concat(
        incident.services.map((service) => inLanguage(service, language)),
        inLanguage(incident.region, language),
        incident.providerName,
        formatDate(incident.start, language),
        inLanguage(incident.note, language) ?? '',
      )
      .join(' '),
    names: [],
    filters: { year: [incident.start.slice(0, 4)], provider: [incident.providerName] },
    language,
  }));
}

function claimRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return dataset.claims.map((claim) => ({
    ...foundAs(dataset, 'claims', claim.id, language),
    ...titled(claim.claim, language),
    line: t(`verdict.${claim.verdict}`),
    text: `${inLanguage(claim.finding, language)} ${inLanguage(claim.note, language) ?? ''}`,
    names: [],
    filters: { verdict: [t(`verdict.${claim.verdict}`)] },
    language,
  }));
}

function figureRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.series.map((series) => {
    const [first, last] = [series.points[0], series.points.at(-1)];
    return {
      ...foundAs(dataset, 'series', series.id, language),
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

function termRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  return dataset.glossary.map((term) => ({
    ...foundAs(dataset, 'glossary', term.id, language),
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

function sourceRecords({ dataset }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return dataset.sources.map((source) => ({
    ...foundAs(dataset, 'sources', source.id, language),
    title: source.title,
    titleLanguage: source.language ?? defaultLanguage,
    line: [source.publisher, source.published ? formatDate(source.published, language) : ''].filter(Boolean).join(', '),
    text: [source.author, source.publisher, t(`source.${source.kind}`)].filter(Boolean).join('. '),
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
