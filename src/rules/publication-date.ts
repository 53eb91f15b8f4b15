import { errorAt } from 'checked-content';
import { byId } from '../model/by-id.ts';
import type { RecordOf } from '../schemas/collections.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import type { Problem, Rule, Site } from './rule.ts';

/**
 * A date that readers take for that of the event. Where it is also that on which a source was published, the
 * fact must say which of the two it is; the day of a publication is not shown as that of its subject.
 */
export const publicationDate: Rule = {
  name: 'publication-date',
  check: (site) => {
    const shown = new Set([...shownByEvents(site), ...shownInChapters(site)]);
    return site.data.dataset.facts
      .filter(({ id }) => shown.has(id))
      .flatMap((fact): Problem[] => {
        const message = faultOf(fact, site);
        return message ? [errorAt('publication-date', site.data.placeOf(fact, ['date']), message)] : [];
      });
  },
};

function faultOf(fact: RecordOf<'facts'>, { data }: Site): string | undefined {
  if (fact.dateOf === 'event') return undefined;
  if (fact.dateOf === 'publication') return 'The date is that of a publication, and is shown as that of the event.';
  // In a year a report and what it tells of often fall together; in a month that is worth a look.
  if ((fact.date?.length ?? 0) < 'YYYY-MM'.length) return undefined;
  const published = fact.sources.find((id) => byId(data.dataset.sources, id)?.published === fact.date);
  return published !== undefined && fact.date !== undefined
    ? `The date is also that on which \`${published}\` was published; \`dateOf\` must say whether it is that of the event.`
    : undefined;
}

function shownByEvents({ data }: Site): string[] {
  return data.dataset.events.map(({ fact }) => fact);
}

function shownInChapters({ book }: Site): string[] {
  return book.chapters.flatMap(({ components }) =>
    components.flatMap(({ name, attributes }) =>
      componentNamed(name)?.names === 'value' && ['date', 'month', 'year'].includes(attributes['show'] ?? '')
        ? (attributes['id'] ?? [])
        : [],
    ),
  );
}
