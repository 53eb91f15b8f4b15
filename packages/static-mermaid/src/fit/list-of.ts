import type { Kind } from '../mermaid/kinds.ts';
import type { DiagramText } from '../types.ts';
import { listSequence } from '../words/sequence.ts';
import { listTimeline } from '../words/timeline.ts';
import type { Say } from '../words/say.ts';
import { flowchartList } from './flowchart-list.ts';
import type { ListItem } from './list-item.ts';

/** A parsed diagram as a list: of what it shows or, where its kind has no such list, of its sentences. */
export function listOf(
  kind: Kind,
  db: unknown,
  text: Pick<DiagramText, 'nodes' | 'edges' | 'words'>,
  say: Say,
): ListItem[] {
  // Which database belongs to which kind is mermaid's knowledge, not the compiler's.
  if (kind === 'flowchart') return flowchartList(db as never, text);
  if (kind === 'sequence') return listSequence(db as never, say);
  if (kind === 'timeline') return listTimeline(db as never);
  return text.words.map((label) => ({ box: { label }, arrows: [] }));
}
