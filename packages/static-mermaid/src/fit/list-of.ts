import type { Kind } from '../mermaid/kinds.ts';
import type { DiagramText } from '../types.ts';
import { listSequence } from '../words/sequence.ts';
import { listTimeline } from '../words/timeline.ts';
import type { Say } from '../words/say.ts';
import { flowchartList } from './flowchart-list.ts';
import type { ListItem } from './list-item.ts';

/** A parsed diagram as a list; empty if its kind cannot be told as one. */
export function listOf(kind: Kind, db: unknown, text: Pick<DiagramText, 'nodes' | 'edges'>, say: Say): ListItem[] {
  // Which database belongs to which kind is mermaid's knowledge, not the compiler's.
  if (kind === 'flowchart') return flowchartList(db as never, text);
  if (kind === 'sequence') return listSequence(db as never, say);
  return kind === 'timeline' ? listTimeline(db as never) : [];
}
