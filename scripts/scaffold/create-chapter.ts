import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/i18n/languages.ts';
import { languages } from '../../src/i18n/languages.ts';
import { chapterSlugs, loadBook } from '../../src/library/load-book.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { idPattern } from '../../src/schemas/primitives.ts';
import type { Answers, Question } from './question.ts';
import { ScaffoldError } from './scaffold-error.ts';

export const chapterQuestions: readonly Question[] = [
  { flag: 'slug', ask: 'Name in the address, in lower case with hyphens' },
  { flag: 'title-en', ask: 'Title, in English', optional: true },
  { flag: 'title-de', ask: 'Title, in German', optional: true },
];

/**
 * Writes a chapter below `root` in every language that has a title; one language is enough.
 * @throws ScaffoldError when the chapter exists or a name is not allowed. Nothing is written then.
 */
export function createChapter(root: string, answers: Answers): string[] {
  const slug = answers['slug'] ?? '';
  const wanted = languages.filter((language) => answers[`title-${language}`] !== undefined);
  const book = loadBook(root);
  const files = new Map(wanted.map((language) => [language, `src/content/chapters/${language}/${slug}.mdx`]));
  const reasons = [
    ...(idPattern.test(slug) ? [] : [`“${slug}” is not a name for an address: use lower case, digits and hyphens.`]),
    ...(wanted.length > 0 ? [] : ['A chapter needs a title: give --title-en, --title-de, or both.']),
    ...[...files.values()].filter((file) => existsSync(join(root, file))).map((file) => `${file} exists already.`),
    ...wanted.flatMap((language) => tooLong(answers[`title-${language}`] ?? '')),
  ];
  if (reasons.length > 0) throw new ScaffoldError(reasons);

  const known = book.chapters.find((chapter) => chapter.slug === slug)?.frontmatter?.order;
  const order = known ?? chapterSlugs(book).length + 1;
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
  const { description, question, opening, heading, body } = stubs[language];
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
order: ${order}
question: ${JSON.stringify(question)}
---

${opening}

## ${heading} {#first-question}

${body}
`;
}

const stubs = {
  en: {
    description: '[To be written.] One sentence of 40 to 200 characters for search results and link previews.',
    question: '[To be written.] The question that this chapter answers?',
    opening:
      '[To be written.] Begin with a scene or with something odd, in two or three sentences, and say why a reader should care.',
    heading: 'Which question comes first?',
    body: `[To be written.] Answer it in plain words, one step at a time.
Print numbers and dates from the data with a Fact component, and name sources with a Cite component: a paragraph whose numbers have no source is refused.
The style guide in docs/style-guide.md says the rest.`,
  },
  de: {
    description: '[Noch zu schreiben.] Ein Satz von 40 bis 200 Zeichen für Suchergebnisse und Vorschauen.',
    question: '[Noch zu schreiben.] Welche Frage beantwortet dieses Kapitel?',
    opening:
      '[Noch zu schreiben.] Mit einer Szene beginnen oder mit etwas Merkwürdigem, in zwei oder drei Sätzen, und sagen, was es die Leserin angeht.',
    heading: 'Welche Frage kommt zuerst?',
    body: `[Noch zu schreiben.] In einfachen Worten antworten, Schritt für Schritt.
Zahlen und Daten druckt die Komponente Fact aus den Daten, Quellen nennt die Komponente Cite: Ein Absatz, dessen Zahlen keine Quelle haben, wird abgelehnt.
Alles Weitere steht in docs/style-guide.md.`,
  },
} as const;
