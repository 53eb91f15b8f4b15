import { errorAt, suggest } from 'checked-content';
import type { Link } from 'checked-content';
import { chapterSlugs } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { Rule, Site } from './rule.ts';
import { webAddress } from '../schemas/primitives.ts';
import { hasPages, recordPath, shownCollections } from '../schemas/traits.ts';
import { knownPaths } from '../site/routes.ts';
import { howToCite } from './outside-pages.ts';
import { isSafeHref } from './unsafe-link.ts';

/** Links inside chapters: root-relative, without a language prefix (the page adds it). */
export const brokenLink: Rule = {
  name: 'broken-link',
  check: (site) => {
    const { book, data } = site;
    const paths = knownPaths(data.dataset, chapterSlugs(book));
    const anchors = anchorsByPath(book);
    return book.chapters.flatMap((chapter) =>
      chapter.links.flatMap((link) => {
        const useless = explainUseless(link);
        if (useless) return [errorAt('broken-link', link, useless.message, { help: useless.help })];
        if (!isSafeHref(link.href) || /^(?:https?|mailto):/i.test(link.href)) return [];
        const [path = '', anchor] = link.href.startsWith('#')
          ? [`/chapters/${chapter.slug}/`, link.href.slice(1)]
          : link.href.split('#');
        if (!paths.has(path)) {
          if (isWritten(path, data.written)) return [];
          const address = addressMeant(link.href);
          if (address !== undefined)
            return [
              errorAt(
                'broken-link',
                link,
                `\`${link.href}\` is taken for a page of this site: its scheme is missing.`,
                { help: howToCite(address, site) },
              ),
            ];
          const { hint } = suggest(path, paths);
          return [
            errorAt('broken-link', link, `There is no page \`${path}\`.${hint}`, {
              help: 'Write paths as /chapters/opening/#section, without the language and with the final slash.',
              ...slashEdit(path, paths, link, chapter.text),
            }),
          ];
        }
        const known = anchors.get(path);
        if (!anchor || !known || known.has(anchor)) return [];
        const { hint } = suggest(anchor, known);
        return [errorAt('broken-link', link, `The page \`${path}\` has no section \`${anchor}\`.${hint}`)];
      }),
    );
  },
};

/** A link that leads nowhere, or that nobody can click on. */
function explainUseless({ href, isEmpty }: Link): { message: string; help: string } | undefined {
  const help = 'Write [what it is](/where/it/is/).';
  if (href.trim() === '') return { message: 'This link has no address.', help };
  if (href === '#') return { message: 'This link names no section.', help };
  if (isEmpty) return { message: `The link to \`${href}\` has no text, so nobody can click on it.`, help };
  if (!/^https?:/i.test(href) || webAddress.safeParse(href).success) return undefined;
  return {
    message: `\`${href}\` is not a whole web address.`,
    help: 'Copy the address from the browser; it begins with https:// and the name of a site.',
  };
}

/** The address of another site that lacks its scheme, or has it broken, with the usual one. */
function addressMeant(href: string): string | undefined {
  const [, rest = ''] = /^(?:https?:?\/{1,2})?(.*)$/i.exec(href) ?? [];
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(rest) || /\.(?:mdx?|html?)$/i.test(rest.split('/')[0] ?? ''))
    return undefined;
  const address = `https://${rest}`;
  return webAddress.safeParse(address).success ? address : undefined;
}

/** Sections of each chapter in any language; of a chapter that could not be read, none are known. */
function anchorsByPath(book: Book): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  const unread = new Set(book.chapters.filter((chapter) => !chapter.tree).map((chapter) => chapter.slug));
  for (const { slug, headings } of book.chapters) {
    if (unread.has(slug)) continue;
    const path = `/chapters/${slug}/`;
    const known = anchors.get(path) ?? new Set();
    for (const { id } of headings) if (id !== undefined) known.add(id);
    anchors.set(path, known);
  }
  return anchors;
}

/** Whether the page of a record is missing only because the record is not valid, which is reported there. */
function isWritten(path: string, written: Site['data']['written']): boolean {
  return shownCollections
    .filter(hasPages)
    .some((name) => [...written[name]].some((id) => recordPath(name, id) === path));
}

/** The final slash can be added by a machine where the link stands on one line. */
function slashEdit(path: string, paths: ReadonlySet<string>, link: { line: number; column: number }, text: string) {
  if (!paths.has(`${path}/`)) return {};
  const line = text.split('\n')[link.line - 1] ?? '';
  const at = line.indexOf(`](${path}`, link.column - 1);
  return at < 0 ? {} : { edits: [{ line: link.line, column: at + 3, from: path, to: `${path}/` }] };
}
