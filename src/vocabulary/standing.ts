import { descendants } from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import type { Standing } from '../model/format-value.ts';
import { componentNamed } from './vocabulary.ts';

/** Where a component of a chapter stands. */
export function standingOf({ position }: MarkdownNode, tree: MarkdownNode | undefined): Standing {
  return position ? standingAt(position.start, tree) : 'in-sentence';
}

/** Where the component stands that begins at a place of a chapter. */
export function standingAt(place: Pick<Place, 'line' | 'column'>, tree: MarkdownNode | undefined): Standing {
  if (!tree) return 'in-sentence';
  const all = known.get(tree) ?? standingsIn(tree);
  known.set(tree, all);
  return all.get(keyOf(place)) ?? 'in-sentence';
}

const known = new WeakMap<MarkdownNode, ReadonlyMap<string, Standing>>();

function standingsIn(tree: MarkdownNode): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  let isInTable = false;
  /** What the block says so far. */
  let said = '';
  for (const node of descendants(tree)) {
    if (blocks.has(node.type)) {
      isInTable = node.type === 'tableCell';
      said = '';
    }
    if (node.type.startsWith('mdxJsx') && node.position) {
      const standing = endOfSentence.test(said) ? 'sentence-start' : 'in-sentence';
      standings.set(keyOf(node.position.start), isInTable ? 'in-table' : standing);
    }
    said += wordsOf(node);
  }
  return standings;
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** Nothing yet, or a stop that is not that of an abbreviation (`z. B.`), with its quotation marks and those of what follows. */
const endOfSentence = /(?:^|(?:[!?…]|(?<!(?<!\p{L})\p{L})\.)[”“"’»)\]]*\s)\s*[“"„‘«»(\[]*$/u;

/** What a node adds to a sentence by itself; what a component prints is some word, but for the number of a source. */
function wordsOf({ type, name, value, children = [] }: MarkdownNode): string {
  if (type === 'break') return '\n';
  if (type === 'text' || type === 'inlineCode') return value ?? '';
  const isPrinted = type.startsWith('mdxJsx') && children.length === 0 && componentNamed(name)?.names !== 'sources';
  return isPrinted ? 'word' : '';
}

function keyOf({ line, column }: Pick<Place, 'line' | 'column'>): string {
  return `${line}:${column}`;
}
