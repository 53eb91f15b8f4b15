import { chapterSlugs } from '../../book/load-book.ts';
import { knownPaths } from '../../site/routes.ts';
import { findNearest } from '../../problems/nearest.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

/** Links inside chapters: root-relative, without a language prefix (the page adds it). */
export const brokenLink: Rule = {
  name: 'broken-link',
  check: ({ book, data }) => {
    const paths = knownPaths(data.dataset, chapterSlugs(book));
    const anchors = new Map(
      book.chapters.map((chapter) => [
        `/chapters/${chapter.slug}/`,
        chapter.headings.map((heading) => heading.id ?? ''),
      ]),
    );
    return book.chapters.flatMap((chapter) =>
      chapter.links.flatMap((link) => {
        if (!/^[/#.]|^[^:]*$/.test(link.href)) return [];
        const [path = '', anchor] = link.href.startsWith('#')
          ? [`/chapters/${chapter.slug}/`, link.href.slice(1)]
          : link.href.split('#');
        if (!paths.has(path)) {
          const nearest = findNearest(path, paths);
          return [
            errorAt(
              'broken-link',
              link,
              `There is no page \`${path}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
              { help: 'Write paths as /chapters/cloud/#section, without the language and with the final slash.' },
            ),
          ];
        }
        const known = anchors.get(path);
        if (anchor && known && !known.includes(anchor)) {
          const nearest = findNearest(anchor, known);
          return [
            errorAt(
              'broken-link',
              link,
              `The page \`${path}\` has no section \`${anchor}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
            ),
          ];
        }
        return [];
      }),
    );
  },
};
