import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

/** True for addresses that a reader may click: web, mail, and pages and sections of this site. */
export function isSafeHref(href: string): boolean {
  // Browsers drop control characters and white space inside a scheme, so they are dropped here too.
  const compact = [...href].filter((character) => character > ' ' && character !== '\u007f').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
  return scheme === undefined ? !compact.startsWith('//') : ['http', 'https', 'mailto'].includes(scheme);
}

export const unsafeLink: Rule = {
  name: 'unsafe-link',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) =>
      chapter.links
        .filter((link) => !isSafeHref(link.href))
        .map((link) => errorAt('unsafe-link', link, `The link target \`${link.href}\` is not allowed.`)),
    ),
};
