import { chaptersBySlug } from '../library/load-book.ts';
import { completeLanguages, englishName } from '../i18n/languages.ts';
import type { Rule } from './rule.ts';

/** A warning, not an error: a chapter may arrive in one language and is then shown with a notice in the other. */
export const missingChapter: Rule = {
  name: 'missing-chapter',
  check: ({ book }) =>
    [...chaptersBySlug(book)].flatMap(([slug, there]) =>
      completeLanguages
        .filter((language) => !there.some((chapter) => chapter.language === language))
        .map((language) => ({
          rule: 'missing-chapter' as const,
          severity: 'warning' as const,
          file: there[0]?.file ?? '',
          line: 1,
          column: 1,
          message: `The chapter \`${slug}\` has no ${englishName(language)} version.`,
          help: `It may stay so: readers see another language with a notice. Who translates it begins with npm run new -- translation --slug ${slug} --language ${language}`,
        })),
    ),
};
