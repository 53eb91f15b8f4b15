import { descendants, errorAt, placeOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Rule } from './rule.ts';

/** True for addresses that a reader may click: web, mail, and pages and sections of this site. */
export function isSafeHref(href: string): boolean {
  // Browsers drop control characters and white space inside a scheme, so they are dropped here too.
  const compact = [...href].filter((character) => character > ' ' && character !== '\u007f').join('');
  // In the path of a web address, browsers take a backslash for a slash.
  const path = compact.replaceAll('\\', '/');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
  return scheme === undefined ? !path.startsWith('//') : ['http', 'https', 'mailto'].includes(scheme);
}

/** Links and definitions of a tree whose address a reader must not click. */
export function findUnsafeLinks(tree: MarkdownNode): MarkdownNode[] {
  return [...descendants(tree)].filter(
    ({ type, url }) => (type === 'link' || type === 'definition') && !isSafeHref(url ?? ''),
  );
}

export const unsafeLink: Rule = {
  name: 'unsafe-link',
  check: ({ book, guides }) => [
    ...book.chapters.flatMap((chapter) =>
      chapter.links.filter((link) => !isSafeHref(link.href)).map((link) => refuse(link, link.href)),
    ),
    ...guides.flatMap(({ tree, file }) =>
      findUnsafeLinks(tree).map((node) => refuse(placeOf(file, node), node.url ?? '')),
    ),
  ],
};

function refuse(place: { file: string; line: number; column: number }, address: string) {
  return errorAt('unsafe-link', place, `The link target \`${address}\` is not allowed.`);
}
