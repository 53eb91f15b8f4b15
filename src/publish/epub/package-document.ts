import { createHash } from 'node:crypto';
import { interfaceText } from '../../i18n/interface-text.ts';
import { dataLicence } from '../open-data/data-package.ts';
import { chapterFile } from './book-links.ts';
import type { Edition, ListedChapter } from './edition.ts';
import type { Node } from './html-tree.ts';
import { element, toXhtml } from './xhtml.ts';

/** A file of the EPUB that is neither a chapter nor one of the first pages. */
export interface Resource {
  /** Path beside the package document. */
  readonly path: string;
  readonly type: 'text/css' | 'image/png' | 'image/svg+xml' | 'font/woff2';
  readonly isCover?: boolean;
}

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageDocument(
  edition: Edition,
  chapters: readonly ListedChapter[],
  resources: readonly Resource[],
): string {
  const pages = [
    { id: 'cover', href: 'cover.xhtml' },
    { id: 'title-page', href: 'title-page.xhtml' },
    { id: 'nav', href: 'nav.xhtml', properties: 'nav' },
    ...chapters.map(({ slug, hasDrawings }) => ({
      id: `chapter-${slug}`,
      href: `chapters/${chapterFile(slug)}`,
      properties: hasDrawings ? 'svg' : undefined,
    })),
  ];
  const root = element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': edition.language,
    },
    element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...metadataOf(edition, chapters)),
    element(
      'manifest',
      {},
      ...pages.map((page) => element('item', { ...page, 'media-type': 'application/xhtml+xml' })),
      ...resources.map(({ path, type, isCover = false }) =>
        element('item', {
          id: path.replaceAll(/[^\w.-]/g, '-'),
          href: path,
          'media-type': type,
          properties: isCover ? 'cover-image' : undefined,
        }),
      ),
    ),
    element('spine', {}, ...pages.map(({ id }) => element('itemref', { idref: id }))),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXhtml(root)}\n`;
}

function metadataOf(edition: Edition, chapters: readonly ListedChapter[]): Node[] {
  const { language, title, tagline, description, day, home, address, licence } = edition;
  const t = interfaceText(language);
  const languages = [...new Set([language, ...chapters.map((chapter) => chapter.language)])];
  const meta = (property: string, content: string) => element('meta', { property }, content);
  return [
    element('dc:identifier', { id: 'identifier' }, identifierOf(address)),
    element('dc:title', { id: 'title' }, title),
    element('meta', { refines: '#title', property: 'title-type' }, 'main'),
    element('dc:title', { id: 'subtitle' }, tagline),
    element('meta', { refines: '#subtitle', property: 'title-type' }, 'subtitle'),
    // As it is cited: it names no person.
    element('dc:creator', {}, title),
    element('dc:publisher', {}, title),
    ...languages.map((one) => element('dc:language', {}, one)),
    element('dc:description', {}, description),
    element('dc:source', {}, home),
    element('dc:rights', {}, `${licence} ${dataLicence.path}`),
    ...(day === undefined ? [] : [element('dc:date', {}, day)]),
    meta('dcterms:modified', `${day ?? dayOfNothing}T00:00:00Z`),
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    // Each diagram is said in words, each chart is a table too.
    ...['textual', 'textual,visual'].map((modes) => meta('schema:accessModeSufficient', modes)),
    ...accessibilityFeatures.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', t('epub.accessibility')),
  ];
}

const accessibilityFeatures = [
  ...['alternativeText', 'longDescription', 'displayTransformability'],
  ...['structuralNavigation', 'tableOfContents', 'readingOrder'],
];

/** Reading systems are owed a day. The clock would make every build another book; a book without sources never changes. */
const dayOfNothing = '2000-01-01';

/** A number that is the same as long as the book has the same address. */
function identifierOf(address: string): string {
  const bytes = createHash('sha256').update(address).digest().subarray(0, 16);
  // Version 8, made in a way of one's own, and the variant that all have.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
