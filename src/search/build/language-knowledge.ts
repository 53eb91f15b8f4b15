import type { Language } from '../../i18n/languages.ts';
import { languages, localeOf, otherLanguages } from '../../i18n/languages.ts';
import { settingsOf } from '../../i18n/texts.ts';
import type { KnowledgeFile } from '../shared/knowledge-file.ts';
import type { Writing } from '../shared/language-knowledge.ts';
import { fold } from '../shared/words.ts';

/** What the search of a language knows, but for what depends on the records. */
export function knowledgeOf(language: Language): Omit<KnowledgeFile, 'kinds' | 'together'> {
  const { stopWords, endings, questions, compounds, numberWords, isMonthFirst } = settingsOf(language).search;
  return {
    stopWords,
    endings,
    questions,
    // The rest is for the build.
    compounds: compounds && { links: compounds.links, endings: compounds.endings, verbs: compounds.verbs },
    months: namesOfMonths(),
    numberWords: byWord({ ...settingsOf(language).numberWords, ...numberWords }),
    scales: scalesFor(language),
    isMonthFirst,
  };
}

/** How dates and numbers are written in a language. */
export function writingOf(language: Language): Writing {
  const { months, numberWords, scales, isMonthFirst } = knowledgeOf(language);
  return {
    months: new Map(Object.entries(months)),
    numberWords: new Map(Object.entries(numberWords)),
    scales: new Map(Object.entries(scales)),
    isMonthFirst,
  };
}

/** In all languages of the site: readers of one know the months of another. */
function namesOfMonths(): Record<string, number> {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month, 15)));
  return Object.fromEntries(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(localeOf(language), { month: style, timeZone: 'UTC' });
        return months.map((date, index) => [fold(format.format(date)).replace('.', ''), index + 1]);
      }),
    ),
  );
}

/** Where two languages mean different numbers by one word, its own counts. */
function scalesFor(language: Language): Record<string, number> {
  return Object.assign(
    {},
    ...[...otherLanguages(language), language].map((one) => settingsOf(one).search.scales),
  ) as Record<string, number>;
}

/** From 2 on: one is also an article or a pronoun. */
function byWord(numbers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([digits, word]) => (word && Number(digits) > 1 ? [[fold(word), digits]] : [])),
  );
}
