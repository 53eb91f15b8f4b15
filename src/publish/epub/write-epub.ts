import { readFileSync } from 'node:fs';
import type { IllustrationName } from '../../schemas/illustration.ts';
import type { ChapterPage } from './chapter-document.ts';
import { chapterDocument } from './chapter-document.ts';
import { chapterFile } from './book-links.ts';
import type { Colour } from './colours.ts';
import type { Edition, ListedChapter } from './edition.ts';
import { drawFace, faceFile } from './face.ts';
import { coverPage, navigationDocument, titlePage } from './first-pages.ts';
import type { Resource } from './package-document.ts';
import { packageDocument } from './package-document.ts';
import { styleSheet } from './style-sheet.ts';
import { ZipFile } from './zip-file.ts';

/** A chapter that is read when it is its turn: memory holds the page of one. */
export type UnreadChapter = Omit<ChapterPage, 'html' | 'language' | 'colours'> & {
  readonly slug: string;
  readonly read: () => string;
};

/**
 * Writes the book of one language as an EPUB.
 * @throws Error where a page cannot go into it, with the page, the reason and what to do.
 */
export function writeEpub(
  path: string,
  book: {
    readonly edition: Edition;
    readonly chapters: readonly UnreadChapter[];
    readonly colours: ReadonlyMap<string, Colour>;
    readonly cover: Uint8Array;
  },
): void {
  const { edition, chapters, colours, cover } = book;
  const zip = new ZipFile(path);
  try {
    const inBook = (name: string, content: string | Uint8Array, plain = false) =>
      zip.add({ name: `EPUB/${name}`, content, plain });
    zip.add({ name: 'mimetype', content: 'application/epub+zip', plain: true });
    zip.add({ name: 'META-INF/container.xml', content: container });
    inBook('cover.png', cover, true);
    inBook('book.css', styleSheet(colours));
    for (const font of fonts) inBook(font, readFileSync(`src/styles/${font}`), true);
    const faces = new Set(chapters.flatMap(({ illustration }) => illustration ?? []));
    for (const face of faces) inBook(faceFile(face), drawFace(face, colours));
    const listed: ListedChapter[] = [];
    for (const { slug, read, ...chapter } of chapters) {
      const made = chapterDocument({ ...chapter, html: read(), language: edition.language, colours });
      inBook(`chapters/${chapterFile(slug)}`, made.xhtml);
      listed.push({
        slug,
        title: chapter.title,
        language: chapter.textLanguage,
        // A part of a text holds the whole of it in memory, the page: what is kept has to be a copy.
        sections: structuredClone(made.sections),
        hasDrawings: made.hasDrawings,
      });
    }
    inBook('cover.xhtml', coverPage(edition, 'cover.png'));
    inBook('title-page.xhtml', titlePage(edition));
    inBook('nav.xhtml', navigationDocument(edition, listed));
    inBook('package.opf', packageDocument(edition, listed, resourcesWith([...faces])));
  } finally {
    zip.finish();
  }
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** The letters of drawings, as the site has cut them. */
const fonts = ['fonts/inter.woff2', 'fonts/inter-rest.woff2'];

function resourcesWith(faces: readonly IllustrationName[]): Resource[] {
  return [
    { path: 'cover.png', type: 'image/png', isCover: true },
    { path: 'book.css', type: 'text/css' },
    ...fonts.map((path) => ({ path, type: 'font/woff2' }) as const),
    ...faces.map((face) => ({ path: faceFile(face), type: 'image/svg+xml' }) as const),
  ];
}
