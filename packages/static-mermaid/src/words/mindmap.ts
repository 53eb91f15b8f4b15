import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { withDetail } from './sentence.ts';

/** Each thought with those that branch off it. */
export const readMindmap: Reader<MindmapDatabase> = (db, say) => {
  const root = db.getMindmap();
  const all = root ? [root, ...descendants(root)] : [];
  return {
    nodes: all.map(({ id, descr }) => ({ id: String(id), label: plainLabel(descr) })),
    edges: all.flatMap(({ id, children }) => children.map((child) => ({ from: String(id), to: String(child.id) }))),
    words: all
      .filter(({ children }) => children.length > 0)
      .map(({ descr, children }) =>
        withDetail(plainLabel(descr), say.list(children.map((child) => plainLabel(child.descr)))),
      ),
  };
};

interface Thought {
  readonly id: number;
  readonly descr: string;
  readonly children: readonly Thought[];
}

interface MindmapDatabase {
  getMindmap: () => Thought | null;
}

function descendants({ children }: Thought): Thought[] {
  return children.flatMap((child) => [child, ...descendants(child)]);
}
