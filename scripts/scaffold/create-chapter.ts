import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import type { PlainTextKey } from '../../src/i18n/interface-text.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { englishName, languages } from '../../src/i18n/languages.ts';
import { loadBook } from '../../src/library/load-book.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { readId } from './answers/id.ts';
import type { Answers, Question } from './question.ts';
import { readAnswers } from './read-answers.ts';
import { ScaffoldError } from './scaffold-error.ts';

export const chapterQuestions: readonly Question[] = [
  { flag: 'slug', ask: 'Name in the address, in lower case with hyphens', read: readId },
  ...languages.map((language) => ({
    flag: `title-${language}`,
    ask: `Title, in ${englishName(language)}`,
    optional: true as const,
  })),
];

/**
 * Writes a chapter below `root` in every language that has a title; one language is enough.
 * @throws ScaffoldError when the chapter exists or a name is not allowed. Nothing is written then.
 */
export function createChapter(root: string, dataset: Dataset, given: Answers): string[] {
  const answers = readAnswers(chapterQuestions, given, { dataset, root });
  const slug = answers['slug'] ?? '';
  const wanted = languages.filter((language) => answers[`title-${language}`] !== undefined);
  const book = loadBook(root);
  const files = new Map(wanted.map((language) => [language, `src/content/chapters/${language}/${slug}.mdx`]));
  const reasons = [
    ...(wanted.length > 0
      ? []
      : [`A chapter needs a title: give one of ${languages.map((language) => `--title-${language}`).join(', ')}.`]),
    ...[...files.values()]
      .filter((file) => existsSync(join(root, file)))
      .map(
        (file) =>
          `${file} exists already: open it, or choose another --slug. In another language: npm run new -- translation --slug ${slug}`,
      ),
    ...wanted.flatMap((language) => tooLong(answers[`title-${language}`] ?? '')),
  ];
  if (reasons.length > 0) throw new ScaffoldError(reasons);

  const known = book.chapters.find((chapter) => chapter.slug === slug)?.frontmatter?.order;
  const order = known ?? Math.max(0, ...book.chapters.map(({ frontmatter }) => frontmatter?.order ?? 0)) + 1;
  for (const [language, file] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), chapterStub(language, answers[`title-${language}`] ?? '', order));
  }
  return [...files.values()];
}

function tooLong(title: string): string[] {
  const result = chapterSchema.shape.title.safeParse(title);
  return result.success ? [] : [`The title “${title}” has ${title.length} characters; from 1 to 80 are allowed.`];
}

function chapterStub(language: Language, title: string, order: number): string {
  const t = interfaceText(language);
  const unwritten = (key: PlainTextKey) => `${t('new.unwritten')} ${t(key)}`;
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(unwritten('new.chapter.description'))}
order: ${order}
question: ${JSON.stringify(unwritten('new.chapter.question'))}
---

${unwritten('new.chapter.opening')}

## ${t('new.chapter.heading')} {#first-question}

${unwritten('new.chapter.body')}
`;
}
