import { element } from './xhtml.ts';
import type { Element, Node } from './html-tree.ts';

/**
 * The notes of a chapter: what the site shows in the margin, or when something is pointed at, reading systems show in a
 * window over the text. Those that cannot do so lead to the end of the chapter, and from there back.
 */
export class Notes {
  readonly #made: Element[] = [];
  readonly #idByTopic = new Map<string, string>();

  /** In the order of the text. */
  get all(): readonly Element[] {
    return this.#made;
  }

  /**
   * Writes a note and returns the link in the text that opens it.
   * @param id id of the link; that of the note follows from it
   */
  write(id: string, words: readonly Node[], note: readonly Node[], language: LanguageOfPart): Element {
    const noteId = `${id}-note`;
    const [first, ...rest] = note;
    const back = element('a', { href: `#${id}`, role: 'doc-backlink' }, ...words.map(withoutIds));
    this.#made.push(
      element(
        'aside',
        { id: noteId, 'epub:type': 'footnote', role: 'doc-footnote', ...language },
        element('p', {}, element('b', {}, back), ...(first === undefined ? [] : [': ', ...contentOf(first)])),
        ...rest,
      ),
    );
    return call(noteId, words, { id });
  }

  /** The same for what a chapter speaks of more than once, such as a term: its note is written the first time. */
  writeOnce(topic: string, words: readonly Node[], note: readonly Node[], language: LanguageOfPart): Element {
    const id = `use-word-${this.#idByTopic.size + 1}`;
    this.#idByTopic.set(topic, `${id}-note`);
    return this.write(id, words, note, language);
  }

  /** The link to the note on something that the text has spoken of before. */
  again(topic: string, words: readonly Node[]): Element | undefined {
    const noteId = this.#idByTopic.get(topic);
    return noteId === undefined ? undefined : call(noteId, words);
  }
}

/** What an element says of its language. */
export type LanguageOfPart = Readonly<Record<string, string>>;

/** A link that reading systems open as a window. */
export function call(target: string, words: readonly Node[], more: Readonly<Record<string, string>> = {}): Element {
  return element('a', { ...more, href: `#${target}`, 'epub:type': 'noteref', role: 'doc-noteref' }, ...words);
}

function contentOf(node: Node): readonly Node[] {
  return typeof node === 'string' ? [node] : node.name === 'p' ? node.children : [node];
}

function withoutIds(node: Node): Node {
  if (typeof node === 'string') return node;
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => name !== 'id'));
  return { ...node, attributes, children: node.children.map(withoutIds) };
}
