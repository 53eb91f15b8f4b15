import type { ArchitectureDB } from 'mermaid/dist/diagrams/architecture/architectureDb.js';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { arrowSentence } from './sentence.ts';

/** Services, groups and the lines between them; junctions are only bends in a line. */
export const readArchitecture: Reader<ArchitectureDB> = (db, say) => {
  const things = [...db.getGroups(), ...db.getServices()];
  const junctions = db.getJunctions().map(({ id }) => ({ id, label: say.phrase('junction') }));
  const nodes = [...things.map(({ id, title }) => ({ id, label: plainLabel(title) || id })), ...junctions];
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  const edges = db.getEdges();
  const groups = db.getGroups().map(({ id }) =>
    say.phrase('group', {
      name: nameOf(id),
      members: say.list(things.filter((one) => one.in === id).map((one) => nameOf(one.id))),
    }),
  );
  return {
    nodes,
    edges: edges.map(({ lhsId, rhsId, title }) => ({
      from: lhsId,
      to: rhsId,
      ...(plainLabel(title) ? { label: plainLabel(title) } : {}),
    })),
    words: [
      ...groups,
      ...edges.map(({ lhsId, rhsId, lhsInto, rhsInto, title }) => {
        const [from, to] = lhsInto && !rhsInto ? [rhsId, lhsId] : [lhsId, rhsId];
        return arrowSentence(say, {
          from: nameOf(from),
          to: nameOf(to),
          label: title,
          bothWays: Boolean(lhsInto) === Boolean(rhsInto),
        });
      }),
    ],
  };
};
