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

/** A text that readers read, or a paragraph of one. */
export interface MarkedText {
  readonly language: Language;
  readonly text: string;
  place: () => Place;
  /** Its signs as they are written, with others among them. */
  signs: () => readonly WrittenSign[];
}

/** Every text of the book, of the interface and of the guides that holds a mark. */
export const markedTexts = textsWith(marks);

/**
 * Returns what finds every text of the book, of the interface and of the guides in which `pattern` stands; without those
 * of diagrams where the pattern may be part of how they are drawn.
 */
export function textsWith(pattern: RegExp, { inDiagrams = true } = {}): (site: Site) => MarkedText[] {
  const holds = (value: unknown): value is string => typeof value === 'string' && value.search(pattern) >= 0;
  const inRecord = rememberByObject((record: object) =>
    valuesIn(record).flatMap(({ value, path }) =>
      holds(value) && !/^https?:/.test(value) ? [{ text: value, path }] : [],
    ),
  );
  const inChapter = rememberByObject((chapter: ParsedChapter): MarkedText[] => [
    ...frontmatterValues(chapter).flatMap(({ field, value, place }) =>
      holds(value)
        ? { language: chapter.language, text: value, place: () => place, signs: () => chapter.signsOfField(field) }
        : [],
    ),
    ...ofProse(chapter, holds),
    ...(inDiagrams ? diagramTexts(chapter).filter(({ text }) => holds(text)) : []),
  ]);
  return ({ data, book, guides, texts }) => [
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        // Signs are counted in the text as it is written.
        inRecord(data.asWritten(record)).map(({ text, path }) => ({
          language: languageAt(record, path),
          text,
          place: () => data.placeOf(record, path),
          signs: () => data.signsOf(record, path),
        })),
      ),
    ...book.chapters.flatMap(inChapter),
    ...guides.flatMap((guide) => ofProse(guide, holds)),
    ...interfaceTexts(texts).filter(({ text }) => holds(text)),
  ];
}

/** The language of a text of a record: that of its line, or else the one that the whole record is in. */
function languageAt(record: object, path: readonly PropertyKey[]): Language {
  const ofLine = languages.find((language) => path.includes(language));
  if (ofLine !== undefined) return ofLine;
  return 'language' in record && typeof record.language === 'string' ? record.language : defaultLanguage;
}

type Prose = Site['guides'][number] | Site['book']['chapters'][number];

function ofProse({ language, file, text, tree }: Prose, holds: (text: string) => boolean): MarkedText[] {
  return (tree ? proseBlocks(tree) : []).flatMap((block) => {
    const prose = proseOf(block);
    if (!holds(prose)) return [];
    return {
      language,
      text: prose,
      place: () => placeOf(file, block),
      signs: () => signsOfProse(block, { file, text }),
    };
  });
}
