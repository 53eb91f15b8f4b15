import { directionOf } from '../../i18n/direction.ts';
import { phrase } from '../../i18n/interface-text.ts';
import type { Language } from '../../i18n/languages.ts';
import type { IllustrationName } from '../../schemas/illustration.ts';
import type { Colour } from './colours.ts';
import { faceFile } from './face.ts';
import { findElement, findElements, hasClass, wordsOf } from './find-elements.ts';
import type { Element, Node } from './html-tree.ts';
import { readMain } from './html-tree.ts';
import { Notes } from './notes.ts';
import { contentsOf } from './reading-matter.ts';
import type { Making } from './reading-matter.ts';
import { languageOfPart, said, words } from './spoken.ts';
import { element, xhtmlDocument } from './xhtml.ts';

/** What a chapter is made of: the page that the site has of it, and what the book says of it elsewhere. */
export interface ChapterPage {
  readonly html: string;
  /** Path of the page, for messages. */
  readonly file: string;
  /** Language of the edition; the text may be in another one where it is not translated. */
  readonly language: Language;
  readonly textLanguage: Language;
  readonly number: number;
  readonly title: string;
  readonly question: string | undefined;
  readonly illustration: IllustrationName | undefined;
  readonly colours: ReadonlyMap<string, Colour>;
  readonly linkTo: (href: string) => string;
}

/** A chapter of the book, and what of it the table of contents names. */
export interface ChapterDocument {
  readonly xhtml: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Whether a drawing stands in it, which the list of files has to say. */
  readonly hasDrawings: boolean;
}

/**
 * Makes the document of a chapter.
 * @throws Error with the file where its page cannot be turned into one, and what to do.
 */
export function chapterDocument(page: ChapterPage): ChapterDocument {
  const main = readMain(page.html, page.file);
  try {
    return documentOf(main, page);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${page.file} cannot go into the EPUB. ${what}. Change the component that writes it, or say in src/publish/epub what becomes of it.`,
      { cause: error },
    );
  }
}

function documentOf(main: Element, page: ChapterPage): ChapterDocument {
  const { textLanguage, colours, linkTo } = page;
  const notes = new Notes();
  const making: Making = { notes, colours, linkTo, more: said('epub.more', textLanguage), language: {} };
  const article = findElement(main, (part) => part.name === 'article' && hasClass(part, 'prose'));
  if (!article) throw new Error('It holds no <article class="prose">');
  const text = contentsOf(article, making);
  const references = findElement(main, (part) => hasClass(part, 'references'));
  const chapter = element(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter' },
    headOf(main, page, making),
    ...text,
    ...(notes.all.length > 0 ? [notesAtEnd(notes, textLanguage)] : []),
    ...(references ? [referencesOf(references, page, making)] : []),
  );
  return {
    xhtml: xhtmlDocument({
      language: textLanguage,
      direction: directionOf(textLanguage),
      title: page.title,
      stylesheet: '../book.css',
      body: [chapter],
    }),
    sections: findElements(chapter, ({ name, attributes }) => name === 'h2' && attributes['id'] !== undefined).map(
      (heading) => ({ id: heading.attributes['id'] ?? '', title: wordsOf(heading).replaceAll(/\s+/g, ' ').trim() }),
    ),
    hasDrawings: findElement(chapter, ({ name }) => name === 'svg') !== undefined,
  };
}

function headOf(main: Element, page: ChapterPage, making: Making): Element {
  const { language, textLanguage, number, title, question, illustration } = page;
  const notice = findElement(main, (part) => hasClass(part, 'notice'));
  return element(
    'header',
    {},
    ...(illustration
      ? [element('div', { class: 'face' }, element('img', { src: `../${faceFile(illustration)}`, alt: '' }))]
      : []),
    element('p', { class: 'kicker' }, words(phrase(language, 'chapter.number', { number }), textLanguage)),
    element('h1', {}, title),
    ...(question === undefined ? [] : [element('p', { class: 'question' }, question)]),
    ...(notice
      ? [element('p', { class: 'notice', ...languageOfPart(language, textLanguage) }, ...contentsOf(notice, making))]
      : []),
  );
}

/** Where the notes stand in reading systems that open no windows. */
function notesAtEnd(notes: Notes, language: Language): Element {
  return element(
    'section',
    { id: 'use-notes', class: 'notes', 'epub:type': 'footnotes' },
    element('h2', {}, said('epub.notes', language)),
    element('p', { class: 'introduction' }, said('epub.notesIntro', language)),
    ...notes.all,
  );
}

/** The references, which the site has folded away, as notes at the end. */
function referencesOf(references: Element, { language, textLanguage }: ChapterPage, making: Making): Element {
  const list = findElement(references, ({ attributes }) => attributes['id'] === 'references');
  const entries = list ? contentsOf(list, { ...making, more: said('epub.more', language) }) : [];
  return element(
    'section',
    {
      id: 'references',
      class: 'references',
      'epub:type': 'endnotes',
      role: 'doc-endnotes',
      ...languageOfPart(language, textLanguage),
    },
    element('h2', {}, said('chapter.references', language)),
    ...entries.map(asNotes),
  );
}

/** Each entry is what a number in the text opens. */
function asNotes(node: Node): Node {
  if (typeof node === 'string') return node;
  const children = node.children.map(asNotes);
  const isEntry = node.name === 'li' && node.attributes['id'] !== undefined;
  return { ...node, children, attributes: isEntry ? { ...node.attributes, 'epub:type': 'endnote' } : node.attributes };
}
