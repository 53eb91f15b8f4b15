import { descendants, isCode, placeIn, placeOf, rememberByObject, valuesIn } from 'checked-content';
import type { Place } from 'checked-content';
import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import type { ParsedChapter } from '../../library/parse-chapter.ts';
import type { Site } from '../rule.ts';
import { frontmatterValues } from './frontmatter-values.ts';

/** A text that the book says in one of its languages, and where a sign of it stands. */
export interface TextOfBook {
  readonly language: Language;
  readonly text: string;
  /** The same text of a record in the other languages. */
  readonly elsewhere: readonly string[];
  placeOf: (index: number) => Place;
}

/** What the book says in its own words: chapters with their heads, and the texts of records in each language. */
export function textsOfBook({ book, data }: Site): TextOfBook[] {
  return [
    ...book.chapters.flatMap(ofChapter),
    ...Object.entries(data.dataset)
      .filter(([collection]) => collection !== 'synonyms')
      .flatMap(([, records]) => records as readonly object[])
      .flatMap((record) =>
        ofRecord(record).map(({ path, ...text }) => ({ ...text, placeOf: () => data.placeOf(record, path) })),
      ),
  ];
}

const ofChapter = rememberByObject((chapter: ParsedChapter): TextOfBook[] => {
  const { tree, file, language } = chapter;
  const nodes = tree ? [...descendants(tree, isCode)].filter(({ type }) => type === 'text') : [];
  return [
    ...frontmatterValues(chapter).flatMap(({ value, place }) =>
      typeof value === 'string' ? [{ language, text: value, elsewhere: [], placeOf: () => place }] : [],
    ),
    ...nodes.map((node) => {
      const { value: text = '' } = node;
      return {
        language,
        text,
        elsewhere: [],
        placeOf: (index: number) => ({ file, ...placeIn(text, index, placeOf(file, node)) }),
      };
    }),
  ];
});

const ofRecord = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => {
    const texts = languages.flatMap((language) => {
      const text = textIn(value, language);
      return text === undefined ? [] : [{ language, text }];
    });
    return texts.map(({ language, text }) => {
      const elsewhere = texts.filter((other) => other.language !== language).map((other) => other.text);
      return { language, text, elsewhere, path: [...path, language] };
    });
  }),
);

/** The text of a record in one language, where a value is a text in several. */
export function textIn(value: unknown, language: Language): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, language)) return undefined;
  const text: unknown = value[language as keyof typeof value];
  return typeof text === 'string' ? text : undefined;
}
