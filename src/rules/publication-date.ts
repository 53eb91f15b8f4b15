import { errorAt } from 'checked-content';
import { byId } from '../model/by-id.ts';
import type { RecordOf } from '../schemas/collections.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import type { Problem, Rule, Site } from './rule.ts';

/**
 * Readers take a date for that of the event. Where it is also the day on which a source was published, the
 * fact must say which of the two it is; and what is only the day of a publication is shown as such.
 */
export const publicationDate: Rule = {
  name: 'publication-date',
  check: (site) => [...datesShown(site), ...namesInChapters(site), ...namesOfEvents(site)],
};

/** Facts whose date is shown, and does not say what it is that of. */
function datesShown(site: Site): Problem[] {
  const { data } = site;
  const shown = new Set([
    ...data.dataset.events.map(({ fact }) => fact),
    ...uses(site).flatMap(({ id, way }) => (way === undefined ? [] : id)),
  ]);
  return data.dataset.facts
    .filter((fact) => shown.has(fact.id) && fact.dateOf === undefined)
    .flatMap((fact): Problem[] => {
      const source = publishedWith(fact, site);
      if (source === undefined) return [];
      const message = `The date is also that on which \`${source}\` was published; \`dateOf\` must say whether it is that of the event.`;
      return [errorAt('publication-date', data.placeOf(fact, ['date']), message)];
    });
}

function namesInChapters(site: Site): Problem[] {
  return uses(site).flatMap(({ use, id, way }): Problem[] => {
    const fact = byId(site.data.dataset.facts, id);
    if (way === undefined || fact === undefined || (fact.dateOf === 'publication') === (way === 'publication'))
      return [];
    const message =
      way === 'publication'
        ? `The date of \`${id}\` is not that of a publication.`
        : `The date of \`${id}\` is that of a publication, and is shown as that of an event.`;
    const help =
      way === 'publication'
        ? 'Show it as `date`, `month` or `year`, or write `dateOf: publication` in the fact.'
        : 'Say in the sentence who published it, and show the date as `published`, `published-month` or `published-year`.';
    return [errorAt('publication-date', use.placeOfValue('show') ?? use, message, { help })];
  });
}

function namesOfEvents({ data }: Site): Problem[] {
  return data.dataset.events.flatMap((event): Problem[] => {
    const isPublication = byId(data.dataset.facts, event.fact)?.dateOf === 'publication';
    if (isPublication === (event.publication === true)) return [];
    const message = isPublication
      ? `\`${event.fact}\` has the date of a publication only.`
      : `The date of \`${event.fact}\` is not that of a publication.`;
    const help = isPublication
      ? 'Let the title say who reports or describes it, and write `publication: true`.'
      : 'Take `publication` out, or write `dateOf: publication` in the fact.';
    return [
      errorAt('publication-date', data.placeOf(event, isPublication ? ['fact'] : ['publication']), message, { help }),
    ];
  });
}

/** In a year a report and what it tells of often fall together; in a month that is worth a look. */
function publishedWith({ date = '', sources }: RecordOf<'facts'>, { data }: Site): string | undefined {
  if (date.length < 'YYYY-MM'.length) return undefined;
  return sources.find((id) => byId(data.dataset.sources, id)?.published === date);
}

function uses({ book }: Site) {
  return book.chapters.flatMap(({ components }) =>
    components.flatMap((use) => {
      const { id, show = '' } = use.attributes;
      if (id === undefined || componentNamed(use.name)?.names !== 'value') return [];
      const way = /^published/.test(show) ? 'publication' : /^(?:date|month|year)$/.test(show) ? 'event' : undefined;
      return [{ use, id, way } as const];
    }),
  );
}
