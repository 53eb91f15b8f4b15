import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage, languages } from '../../i18n/languages.ts';
import { chapterFor, chapterIllustration, chapterSlugs } from '../../library/load-book.ts';
import type { SiteContent } from '../../library/site-content.ts';
import { latestDay } from '../../model/latest-day.ts';
import { epubPath } from '../../site/epub-path.ts';
import { linkInBook } from './book-links.ts';
import { coloursOfSite } from './colours.ts';
import { coverPicture } from './cover-picture.ts';
import type { Edition } from './edition.ts';
import { writeEpub } from './write-epub.ts';
import type { UnreadChapter } from './write-epub.ts';

/** Where the built site is, and where it will be. */
export interface BuiltSite {
  /** Folder of the site. */
  readonly folder: string;
  /** Its address, with the base path and a slash at the end. */
  readonly address: string;
}

/**
 * Writes into the built site an EPUB for each language, of the pages of its chapters; of a book without chapters none.
 * @throws Error where a page cannot go into it, with the page, the reason and what to do.
 */
export async function writeEditions(content: SiteContent, site: BuiltSite): Promise<void> {
  if (chapterSlugs(content.book).length === 0) return;
  const colours = coloursOfSite();
  for (const language of languages) {
    const edition = editionIn(language, content, site);
    const chapters = chaptersIn(language, content, site);
    const cover = await coverPicture({
      title: edition.title,
      tagline: edition.tagline,
      host: new URL(site.address).host,
      illustration: chapters.find(({ illustration }) => illustration)?.illustration,
    });
    const path = join(site.folder, epubPath(language));
    mkdirSync(dirname(path), { recursive: true });
    writeEpub(path, { edition, chapters, colours, cover });
  }
}

function editionIn(language: Language, { dataset }: SiteContent, { address }: BuiltSite): Edition {
  const t = interfaceText(language);
  return {
    language,
    title: t('site.title'),
    tagline: t('site.tagline'),
    description: t('site.description'),
    day: latestDay(dataset),
    home: new URL(folderOf(language), address).href,
    address: new URL(epubPath(language).slice(1), address).href,
    licence: t('footer.licence'),
  };
}

function chaptersIn(language: Language, { book }: SiteContent, { folder, address }: BuiltSite): UnreadChapter[] {
  const told = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, language) ?? []);
  const chapters = new Map(told.map((chapter) => [chapter.slug, chapter.language]));
  const base = new URL(address).pathname;
  return told.map(({ slug, language: textLanguage, frontmatter }, at) => {
    const path = `${folderOf(language)}chapters/${slug}/`;
    const page = new URL(path, address).href;
    return {
      slug,
      file: `dist/${path}index.html`,
      read: () => readFileSync(join(folder, path, 'index.html'), 'utf8'),
      textLanguage,
      number: at + 1,
      title: frontmatter?.title ?? slug,
      question: frontmatter?.question,
      illustration: chapterIllustration(book, slug),
      linkTo: (href) => linkInBook(href, { page, base, defaultLanguage, languages, chapters }),
    };
  });
}

function folderOf(language: Language): string {
  return language === defaultLanguage ? '' : `${language}/`;
}
