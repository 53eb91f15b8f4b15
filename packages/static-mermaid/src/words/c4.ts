import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { arrowSentence, withDetail } from './sentence.ts';

/** People, systems and boundaries, and who works with whom. */
export const readC4: Reader<C4Database> = (db, say) => {
  const shapes = db.getC4ShapeArray();
  const boundaries = db.getBoundaries().filter(({ alias }) => alias !== 'global');
  const things = [...boundaries, ...shapes];
  const nameOf = (alias: string): string => plainLabel(things.find((one) => one.alias === alias)?.label.text) || alias;
  const relations = db.getRels();
  const groups = boundaries.map(({ alias }) =>
    say.phrase('group', {
      name: nameOf(alias),
      members: say.list(things.filter((one) => one.parentBoundary === alias).map((one) => nameOf(one.alias))),
    }),
  );
  const told = shapes.map(({ label, techn, descr }) => withDetail(plainLabel(label.text), techn?.text, descr?.text));
  return {
    nodes: things.map(({ alias }) => ({ id: alias, label: nameOf(alias) })),
    edges: relations.map(({ from, to, label }) => ({
      from,
      to,
      ...(plainLabel(label.text) ? { label: plainLabel(label.text) } : {}),
    })),
    words: [
      ...groups,
      ...told,
      ...relations.map(({ type, from, to, label, techn }) => {
        const detail = [label.text, techn?.text].map(plainLabel).filter(Boolean).join(', ');
        return arrowSentence(say, { from: nameOf(from), to: nameOf(to), label: detail, bothWays: type === 'birel' });
      }),
    ],
  };
};

interface C4Thing {
  readonly alias: string;
  readonly label: { readonly text: string };
  readonly techn?: { readonly text: string };
  readonly descr?: { readonly text: string };
  readonly parentBoundary: string;
}

interface C4Database {
  getC4ShapeArray: () => readonly C4Thing[];
  getBoundaries: () => readonly C4Thing[];
  getRels: () => readonly {
    type: string;
    from: string;
    to: string;
    label: { text: string };
    techn?: { text: string };
  }[];
}
