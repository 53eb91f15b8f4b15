import { directionOf } from '../../i18n/direction.ts';
import { formatDate } from '../../i18n/format.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { Language } from '../../i18n/languages.ts';
import { passage } from '../../i18n/passage.ts';
import { dataLicence } from '../open-data/data-package.ts';
import { chapterFile } from './book-links.ts';
import type { Edition, ListedChapter } from './edition.ts';
import type { Node } from './html-tree.ts';
import { languageOfPart, said, words } from './spoken.ts';
import { element, xhtmlDocument } from './xhtml.ts';

/** The page of the cover, in front of all others. */
export function coverPage({ language, title }: Edition, picture: string): string {
  return page(language, title, [
    element(
      'section',
      { class: 'cover', 'epub:type': 'cover', role: 'doc-cover' },
      element('img', { src: picture, alt: title }),
    ),
  ]);
}

/** The page that says what the book is, of which day, and on which terms. */
export function titlePage({ language, title, tagline, day, home, licence }: Edition): string {
  const state =
    day === undefined
      ? undefined
      : passage(language, (voice) => voice.t('book.asOf', { date: formatDate(day, voice.language) }));
  return page(language, title, [
    element(
      'section',
      { class: 'title-page', 'epub:type': 'titlepage' },
      element('h1', { 'epub:type': 'title' }, title),
      element('p', { 'epub:type': 'subtitle', role: 'doc-subtitle' }, tagline),
      element(
        'div',
        { class: 'about' },
        ...(state ? [element('p', {}, words(state, language))] : []),
        element('p', {}, said('epub.newer', language), ' ', element('a', { href: home }, home)),
        element('p', {}, licence, ' ', element('a', { href: dataLicence.path }, dataLicence.path)),
        element('p', {}, said('footer.independent', language)),
      ),
    ),
  ]);
}

/** The table of contents, which reading systems show wherever the reader is, and the places they lead to by themselves. */
export function navigationDocument({ language }: Edition, chapters: readonly ListedChapter[]): string {
  const t = interfaceText(language);
  const [first] = chapters;
  const landmark = (type: string, href: string, name: Node) =>
    element('li', {}, element('a', { 'epub:type': type, href }, name));
  return page(language, t('book.contents'), [
    element(
      'nav',
      { id: 'toc', 'epub:type': 'toc', role: 'doc-toc' },
      element('h1', {}, said('book.contents', language)),
      element('ol', {}, ...chapters.map((chapter, at) => entryOf(chapter, at + 1, language))),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden' },
      element('h2', {}, said('epub.landmarks', language)),
      element(
        'ol',
        {},
        landmark('cover', 'cover.xhtml', said('epub.cover', language)),
        landmark('titlepage', 'title-page.xhtml', said('epub.titlePage', language)),
        landmark('toc', 'nav.xhtml', said('book.contents', language)),
        ...(first ? [landmark('bodymatter', addressOf(first), said('chapters.title', language))] : []),
      ),
    ),
  ]);
}

function entryOf(chapter: ListedChapter, number: number, language: Language): Node {
  const address = addressOf(chapter);
  const sections = chapter.sections.map(({ id, title }) =>
    element('li', {}, element('a', { href: `${address}#${id}` }, title)),
  );
  return element(
    'li',
    languageOfPart(chapter.language, language),
    element('a', { href: address }, `${number} ${chapter.title}`),
    ...(sections.length > 0 ? [element('ol', {}, ...sections)] : []),
  );
}

function addressOf({ slug }: ListedChapter): string {
  return `chapters/${chapterFile(slug)}`;
}

function page(language: Language, title: string, body: readonly Node[]): string {
  return xhtmlDocument({ language, direction: directionOf(language), title, stylesheet: 'book.css', body });
}
