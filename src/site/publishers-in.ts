import type { Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/languages.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { ListPart } from './list-parts.ts';

/** Who published the sources in a part of their list, from A to Z, with the number of sources and the place of the first. */
export function publishersIn({ path, entries }: ListPart<RecordOf<'sources'>>, language: Language) {
  const collator = new Intl.Collator(localeOf(language));
  return [...Map.groupBy(entries, ({ publisher }) => publisher)]
    .map(([publisher, sources]) => ({
      title: { text: publisher, language },
      path: `${path}#${sources.toSorted((a, b) => collator.compare(a.title, b.title))[0]?.id}`,
      count: sources.length,
    }))
    .toSorted((a, b) => collator.compare(a.title.text, b.title.text));
}
