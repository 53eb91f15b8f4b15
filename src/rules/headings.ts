import { errorAt, kebabCase } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import { chaptersBySlug } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { explainId, isId } from '../schemas/primitives.ts';
import type { Rule } from './rule.ts';

export const headings: Rule = {
  name: 'heading-id',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) => {
      const seen = new Map<string, number>();
      return chapter.headings.flatMap((heading, index) => {
        if (heading.id === undefined && heading.holdsBraces) return [];
        if (heading.text === '' && !heading.holdsComponents)
          return [
            errorAt('heading-id', heading, 'The heading has no text.', { help: 'Write it, or remove the line.' }),
          ];
        if (heading.id === undefined)
          return [
            errorAt('heading-id', heading, `The heading “${heading.text}” has no id.`, {
              help: `End the line with one in English, such as {#${idFor(index, chapter, book) ?? 'an-english-id'}}, the same in every language.`,
            }),
          ];
        if (!isId(heading.id)) return [errorAt('heading-id', heading, explainId('heading id', heading.id))];
        if (heading.depth === 1)
          return [
            errorAt(
              'heading-id',
              heading,
              'A chapter has no first-level heading; its title stands in the frontmatter.',
              { help: 'Use ## for sections.' },
            ),
          ];
        const first = seen.get(heading.id);
        if (first !== undefined) {
          const message = `The heading id \`${heading.id}\` is used twice in this chapter; the first is in line ${first}.`;
          const free = idFor(index, chapter, book) ?? freeId(heading.id, chapter.headings);
          const help = `Write another one here that says what the section is about, such as {#${free}}, and the same in every language.`;
          return [errorAt('heading-id', heading, message, { help })];
        }
        seen.set(heading.id, heading.line);
        return [];
      });
    }),
};

/** An id that no heading of the chapter has. */
function freeId(id: string, all: ParsedChapter['headings']): string {
  const taken = new Set(all.map((heading) => heading.id));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** The id that the heading at the same place has in another language; or one made of an English heading. */
function idFor(index: number, { slug, language, headings }: ParsedChapter, book: Book): string | undefined {
  const taken = new Set(headings.map(({ id }) => id));
  const others = (chaptersBySlug(book).get(slug) ?? []).flatMap((other) => other.headings[index]?.id ?? []);
  const own = language === defaultLanguage ? [kebabCase().meant(headings[index]?.text ?? '')] : [];
  return [...others, ...own].find((id) => isId(id) && !taken.has(id));
}
