import type { Colour } from './colours.ts';
import { drawingForBook, isLabel } from './drawings.ts';
import { elementsIn, findElement, hasClass, wordsOf } from './find-elements.ts';
import type { Element, Node } from './html-tree.ts';
import { call } from './notes.ts';
import type { LanguageOfPart, Notes } from './notes.ts';
import { element } from './xhtml.ts';

/** What the parts of a chapter are made with. */
export interface Making {
  readonly notes: Notes;
  readonly colours: ReadonlyMap<string, Colour>;
  /** Where a link of the page leads in the book. */
  readonly linkTo: (href: string) => string;
  /** What the link in a note says that leads to the page of the site. */
  readonly more: Node;
  /** Language of what is around a part, as its attributes say it; nothing where it is that of the document. */
  readonly language: LanguageOfPart;
}

/**
 * Returns what the book has of a part of a chapter's page: the text, its drawings in one size, its tables. What needs a
 * script or a pointer becomes a note or is left out.
 * @throws Error where the page holds an element that a book has no place for.
 */
function readingMatter(node: Node, making: Making): readonly Node[] {
  if (typeof node === 'string') return [node];
  const within = { ...making, language: languageOf(node) ?? making.language };
  const make = makerOf(node);
  if (make) return make(node, within);
  if (!known.has(node.name)) throw new Error(`It holds <${node.name}>, for which reading-matter.ts knows no place`);
  return [{ name: node.name, attributes: attributesInBook(node, within), children: contentsOf(node, within) }];
}

type Make = (part: Element, making: Making) => readonly Node[];

/** Parts of a page that are something else in a book, by a class they have. */
const byClass: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['files', () => []],
  ['on-paper', () => []],
  ['links', () => []],
  ['drawings', largestDrawing],
  ['drawing', (part, making) => (hasClass(part, 'wide') ? [] : contentsOf(part, making))],
  ['plot', contentsOf],
  ['value', value],
  ['has-preview', (part, making) => (hasClass(part, 'cite') ? citation : previewed)(part, making)],
  ['anchor', contentsOf],
  ['figure-number', figureNumber],
  ['diagram-box', diagramBox],
]);

/** The same by their name. */
const byName: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['template', () => []],
  ['script', () => []],
  ['svg', drawing],
  ['details', unfolded],
  ['a', link],
]);

function makerOf({ name, attributes }: Element): Make | undefined {
  for (const one of attributes['class']?.split(' ') ?? []) {
    const make = byClass.get(one);
    if (make) return make;
  }
  // What scrolls on a page lies flat in a book.
  return attributes['role'] === 'group' ? contentsOf : byName.get(name);
}

const known = new Set([
  ...['section', 'article', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'aside', 'blockquote', 'pre'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'hr', 'br', 'wbr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'],
  ...['a', 'span', 'b', 'strong', 'i', 'em', 'small', 's', 'del', 'ins', 'sub', 'sup', 'code', 'kbd', 'var', 'samp'],
  ...['q', 'cite', 'dfn', 'abbr', 'mark', 'time', 'bdi', 'bdo', 'u'],
]);

/** What of the attributes means something outside the page. */
const lasting = new Set([
  ...['id', 'class', 'dir', 'start', 'reversed', 'value', 'scope', 'colspan', 'rowspan', 'headers', 'datetime'],
  ...['role', 'aria-label', 'title', 'alt'],
]);

/** What the book has of all that is in a part. */
export function contentsOf(part: Element, making: Making): readonly Node[] {
  return withCommas(part.children.flatMap((child) => readingMatter(child, making)));
}

/** Two numbers of references beside each other would be one number. */
function withCommas(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1];
    return isRaised(before) && isRaised(node) ? { ...node, children: [',\u202f', ...node.children] } : node;
  });
}

function isRaised(node: Node | undefined): node is Element {
  return typeof node === 'object' && node.name === 'sup' && node.attributes['class'] === 'cite';
}

function attributesInBook({ attributes }: Element, { linkTo }: Making): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
      if (name === 'href') return [[name, linkTo(value)]];
      if (name === 'lang') return Object.entries(languageAttributes(value));
      if (name === 'class') {
        const lastingClasses = value.split(' ').filter((one) => !one.startsWith('astro-'));
        return lastingClasses.length > 0 ? [[name, lastingClasses.join(' ')]] : [];
      }
      return lasting.has(name) ? [[name, value]] : [];
    }),
  );
}

function languageAttributes(language: string): LanguageOfPart {
  return { lang: language, 'xml:lang': language };
}

function languageOf({ attributes }: Element): LanguageOfPart | undefined {
  const { lang, dir } = attributes;
  return lang === undefined ? undefined : { ...languageAttributes(lang), ...(dir === undefined ? {} : { dir }) };
}

/** Of the drawings of a diagram the one with the largest letters on a small page; what all of them show is said in the first. */
function largestDrawing(part: Element, making: Making): readonly Node[] {
  const drawings = elementsIn(part.children);
  const labels = elementsIn(drawings[0]?.children ?? []).filter(isLabel);
  const [largest] = drawings.toSorted((a, b) => scaleOnPage(b) - scaleOnPage(a));
  if (!largest) throw new Error('It holds a diagram without a drawing');
  const labelled = { ...largest, children: [...labels, ...largest.children.filter((child) => !isLabel(child))] };
  return drawing(labelled, { ...making, language: languageOf(part) ?? {} });
}

/** By how much a drawing shrinks on the page of a phone or a small reader. */
function scaleOnPage({ attributes }: Element): number {
  return Math.min(1, 340 / Number(attributes['width']), 560 / Number(attributes['height']));
}

/** As large as its letters are beside the text, which readers have in the size they like. */
function drawing(svg: Element, { colours, language }: Making): readonly Node[] {
  const width = Number(svg.attributes['width']) / 14;
  return [
    element(
      'div',
      { class: 'drawing', style: `max-width: ${width.toFixed(1)}em`, ...language },
      drawingForBook(svg, colours, 'diagram-surface'),
    ),
  ];
}

/** A value that says in a note what it rests on. */
function value(part: Element, making: Making): readonly Node[] {
  const words = elementsIn(part.children).find((child) => hasClass(child, 'value-text'));
  const note = elementsIn(part.children).find((child) => hasClass(child, 'value-note'));
  const id = part.attributes['id'];
  if (!words || !note || id === undefined) throw new Error('It holds a value without words, note or id');
  const paragraphs = elementsIn(note.children).map((line) =>
    element('p', { ...languageOf(line) }, ...contentsOf(line, making)),
  );
  const ownWords = languageOf(words)
    ? [element('span', { ...languageOf(words) }, ...contentsOf(words, making))]
    : contentsOf(words, making);
  return [making.notes.write(id, ownWords, paragraphs, making.language)];
}

/** The number of a reference, which is a note that stands under References. */
function citation(part: Element, making: Making): readonly Node[] {
  const link = elementsIn(part.children).find(({ name }) => name === 'a');
  const { href = '', id = '', 'aria-label': label = '' } = link?.attributes ?? {};
  if (!link || !href.startsWith('#')) throw new Error('It holds a citation that leads to no reference');
  const words = link.children.flatMap((child) => readingMatter(child, making));
  return [element('sup', { class: 'cite' }, call(href.slice(1), words, { id, 'aria-label': label }))];
}

/** A link with a remark on where it leads. */
function previewed(part: Element, making: Making): readonly Node[] {
  const link = elementsIn(part.children).find(({ name }) => name === 'a');
  const preview = findElement(part, (child) => hasClass(child, 'preview'));
  // Without a link it is what stands beside a value, which has a note of its own.
  if (!link) return [];
  const { href = '' } = link.attributes;
  const target = making.linkTo(href);
  const words = contentsOf(link, making);
  if (!preview || !/^https?:/.test(target)) return [element('a', { href: target }, ...words)];
  const remark = withoutRepetition(contentsOf(preview, making), words.map(wordsOf).join(''));
  const note = [element('p', {}, ...remark), element('p', {}, element('a', { href: target }, making.more))];
  return [making.notes.again(target, words) ?? making.notes.writeOnce(target, words, note, making.language)];
}

/** A remark begins with the name of what it is on; the note has the words of the text before it, which may be the same. */
function withoutRepetition(remark: readonly Node[], words: string): readonly Node[] {
  const [name, next, ...rest] = remark;
  if (typeof name !== 'object' || name.name !== 'b' || typeof next !== 'string') return remark;
  return wordsOf(name).toLowerCase() === words.toLowerCase()
    ? [next.trimStart(), ...rest]
    : [name, `.${next}`, ...rest];
}

function link(part: Element, making: Making): readonly Node[] {
  const target = making.linkTo(part.attributes['href'] ?? '');
  const words = contentsOf(part, making);
  const backlink = part.attributes['href']?.startsWith('#use-') ? { role: 'doc-backlink' } : {};
  return [
    making.notes.again(target, words) ?? element('a', { ...attributesInBook(part, making), ...backlink }, ...words),
  ];
}

function figureNumber(part: Element, making: Making): readonly Node[] {
  return [element('span', { class: 'figure-number' }, ...contentsOf(part, making))];
}

/** A diagram, and a note that says it in words. */
function diagramBox(box: Element, making: Making): readonly Node[] {
  return elementsIn(box.children).flatMap((part) => {
    if (part.name !== 'details') return readingMatter(part, making);
    const figure = findElement(box, ({ name }) => name === 'figure');
    const id = `use-${figure?.attributes['id'] ?? ''}`;
    const { heading, content } = folded(part, making);
    return [element('p', { class: 'in-words' }, making.notes.write(id, heading, content, making.language))];
  });
}

/** What is folded on the page stands open in a book. */
function unfolded(part: Element, making: Making): readonly Node[] {
  const { heading, content } = folded(part, making);
  return [element('div', { class: 'unfolded' }, element('p', { class: 'label' }, ...heading), ...content)];
}

function folded(part: Element, making: Making): { heading: readonly Node[]; content: readonly Node[] } {
  const summary = elementsIn(part.children).find(({ name }) => name === 'summary');
  return {
    heading: summary ? contentsOf(summary, making) : [],
    content: part.children.filter((child) => child !== summary).flatMap((child) => readingMatter(child, making)),
  };
}
