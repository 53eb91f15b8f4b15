import { errorAt } from 'checked-content';
import { chaptersBySlug } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';

export const chapterOrder: Rule = {
  name: 'chapter-order',
  check: ({ book }) => {
    const versions = chaptersBySlug(book);
    const firsts = new Map<number, ParsedChapter>();
    return book.chapters.flatMap((chapter): Problem[] => {
      const order = chapter.frontmatter?.order;
      if (order === undefined) return [];
      const original = versions.get(chapter.slug)?.find(({ frontmatter }) => frontmatter);
      if (original && original !== chapter && original.frontmatter?.order !== order) {
        return [at(chapter, `The order is ${order} here, but ${original.frontmatter?.order} in ${original.file}.`)];
      }
      const first = firsts.get(order);
      if (first === undefined) firsts.set(order, chapter);
      // The translation of a chapter that is out of place is out of place with it.
      if (first === undefined || first.slug === chapter.slug || original !== chapter) return [];
      return [at(chapter, `The order ${order} is taken by ${first.file}.`)];
    });
  },
};

function at(chapter: ParsedChapter, message: string): Problem {
  return errorAt('chapter-order', chapter.placeOfField('order'), message);
}
