import { rememberByObject, valuesIn } from 'checked-content';
import type { Place } from 'checked-content';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { englishName, languages } from '../i18n/languages.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';

const marks = languages.map((language) => interfaceText(language)('new.unwritten').replaceAll(/[[\].]/g, ''));

/** Text that a new record or chapter came with, and that nobody has replaced: a warning, so that work can begin. */
export const unfinished: Rule = {
  name: 'unfinished',
  check: ({ book, data }) => [
    ...book.chapters.flatMap((chapter) => markedLines(chapter).map((place) => unfinishedAt(place))),
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) => [
        ...markedPaths(record).map((path) => unfinishedAt(data.placeOf(record, path))),
        ...wordlessPaths(record).map((path) =>
          unfinishedAt(
            data.placeOf(record, path),
            'This text has neither a letter nor a number.',
            'Write the text; if there is nothing to say, take its field or its entry of the list out.',
          ),
        ),
      ]),
  ],
};

/** How somebody who writes one language only leaves a text of the other to be translated. */
export function leftToTranslate(language: Language): string {
  const mark = interfaceText(language)('new.unwritten');
  return `Who does not write ${englishName(language)} leaves the words as they are and puts ${mark} before them: then the check only warns.`;
}

/** Warns that the text at `place` is not what it is to become. */
export function unfinishedAt(
  { file, line, column }: Place,
  message = 'This text is still to be written.',
  help?: string,
): Problem {
  return { rule: 'unfinished', severity: 'warning', file, line, column, message, ...(help ? { help } : {}) };
}

/** Notes that people leave for themselves, and the Latin of typesetters. */
const notes = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX|Lorem ipsum)(?![\p{L}\p{N}])/u;

/** Whether a text is one that a stub came with: it is still in the words of another text. */
export function isUnwritten(text: string): boolean {
  return marks.some((mark) => text.includes(`[${mark}`));
}

function columnOfMark(line: string): number | undefined {
  const at = Math.max(line.search(notes), ...marks.map((mark) => line.indexOf(`[${mark}`)));
  return at < 0 ? undefined : at + 1;
}

const markedLines = rememberByObject(({ file, text }: ParsedChapter) =>
  text.split('\n').flatMap((line, index): Place[] => {
    const column = columnOfMark(line);
    return column === undefined ? [] : [{ file, line: index + 1, column }];
  }),
);

const markedPaths = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) =>
    typeof value === 'string' && columnOfMark(value) !== undefined ? [path] : [],
  ),
);

/** Signs that somebody left where words belong, such as “–” or “;;”. */
const wordlessPaths = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) =>
    typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value) && languages.some((language) => path.includes(language))
      ? [path]
      : [],
  ),
);
