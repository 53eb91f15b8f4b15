import { placeOf, proseBlocks, proseOf, rememberByObject, signsOfProse, valuesIn } from 'checked-content';
import type { Place, WrittenSign } from 'checked-content';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage, languages } from '../../i18n/languages.ts';
import type { ParsedChapter } from '../../library/parse-chapter.ts';
import type { Site } from '../rule.ts';
import { diagramTexts } from './diagram-texts.ts';
import { frontmatterValues } from './frontmatter-values.ts';
import { interfaceTexts } from './interface-texts.ts';
import { marks } from './marks-in.ts';

/** A text that readers read, or a paragraph of one, with quotation marks or apostrophes in it. */
export interface MarkedText {
  readonly language: Language;
  readonly text: string;
  place: () => Place;
  /** Its signs as they are written, with others among them. */
  signs: () => readonly WrittenSign[];
}

/** Every text of the book, of the interface and of the guides that holds a mark. */
export function markedTexts(site: Site): MarkedText[] {
  return [
    ...ofRecords(site),
    ...site.book.chapters.flatMap(ofChapter),
    ...ofGuides(site),
    ...interfaceTexts(site.texts).filter(({ text }) => holdsMarks(text)),
  ];
}

function holdsMarks(value: unknown): value is string {
  return typeof value === 'string' && value.search(marks) >= 0;
}

function ofRecords({ data }: Site): MarkedText[] {
  return Object.values(data.dataset)
    .flat()
    .flatMap((record: object) =>
      // Signs are counted in the text as it is written.
      markedIn(data.asWritten(record)).map(({ text, path }) => ({
        language: languageAt(record, path),
        text,
        place: () => data.placeOf(record, path),
        signs: () => data.signsOf(record, path),
      })),
    );
}

const markedIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) =>
    holdsMarks(value) && !/^https?:/.test(value) ? [{ text: value, path }] : [],
  ),
);

/** The language of a text of a record: that of its line, or else the one that the whole record is in. */
function languageAt(record: object, path: readonly PropertyKey[]): Language {
  const ofLine = languages.find((language) => path.includes(language));
  if (ofLine !== undefined) return ofLine;
  return 'language' in record && typeof record.language === 'string' ? record.language : defaultLanguage;
}

const ofChapter = rememberByObject((chapter: ParsedChapter): MarkedText[] => [
  ...frontmatterValues(chapter).flatMap(({ field, value, place }) =>
    holdsMarks(value)
      ? { language: chapter.language, text: value, place: () => place, signs: () => chapter.signsOfField(field) }
      : [],
  ),
  ...ofProse(chapter),
  ...diagramTexts(chapter).filter(({ text }) => holdsMarks(text)),
]);

function ofGuides({ guides }: Site): MarkedText[] {
  return guides.flatMap(ofProse);
}

type Prose = Site['guides'][number] | Site['book']['chapters'][number];

function ofProse({ language, file, text, tree }: Prose): MarkedText[] {
  return (tree ? proseBlocks(tree) : []).flatMap((block) => {
    const prose = proseOf(block);
    if (!holdsMarks(prose)) return [];
    return {
      language,
      text: prose,
      place: () => placeOf(file, block),
      signs: () => signsOfProse(block, { file, text }),
    };
  });
}
