import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import type { Say } from './say.ts';
import { arrowSentence, withDetail } from './sentence.ts';

/** States, what lies inside which, transitions and notes. */
export const readState: Reader<StateDatabase> = (db, say) => {
  const { nodes: all, edges: links } = db.getData();
  const notes = all.filter(({ shape }) => NOTES.has(shape));
  const states = all.filter(({ shape, label }) => !NOTES.has(shape) && !(shape === 'divider' && !label));
  const labels = new Map(states.map((state) => [state.id, nameOf(state, say)]));
  const names = new Map(
    states.map(({ id, shape, parentId }) => [id, fullName(id, POINTS.has(shape) ? parentId : undefined)]),
  );
  const noteIds = new Set(notes.map(({ id }) => id));
  const transitions = links.filter(({ start, end }) => !noteIds.has(start) && !noteIds.has(end));
  const groups = states
    .filter(({ isGroup }) => isGroup)
    .map(({ id }) => {
      const inside = states.filter(({ parentId, shape }) => parentId === id && !POINTS.has(shape));
      return say.phrase('group', {
        name: names.get(id) ?? id,
        members: say.list(inside.map((state) => names.get(state.id) ?? state.id)),
      });
    });
  const arrows = transitions.map(({ start, end, label }) =>
    arrowSentence(say, { from: names.get(start) ?? start, to: names.get(end) ?? end, label }),
  );
  const remarks = notes
    .filter(({ shape }) => shape === 'note')
    .map((note) => withDetail(say.phrase('note', { about: aboutWhat(note, links, names) }), text(note.label)));
  function fullName(id: string, parentId: string | undefined): string {
    const group = parentId && labels.get(parentId);
    const name = labels.get(id) ?? id;
    return group ? say.phrase('within', { name, group }) : name;
  }

  return {
    nodes: states.map(({ id, isGroup }) => ({ id, label: names.get(id) ?? id, ...(isGroup ? { group: true } : {}) })),
    edges: transitions.map(({ start, end, label }) => ({
      from: start,
      to: end,
      ...(plainLabel(label) ? { label: plainLabel(label) } : {}),
    })),
    words: [...groups, ...arrows, ...remarks],
  };
};

interface StateDatabase {
  getData: () => { nodes: readonly StateNode[]; edges: readonly StateLink[] };
}

interface StateNode {
  readonly id: string;
  readonly shape: string;
  readonly label?: string | readonly string[];
  readonly description?: string | readonly string[];
  readonly isGroup?: boolean;
  readonly parentId?: string;
}

interface StateLink {
  readonly start: string;
  readonly end: string;
  readonly label?: string;
}

const NOTES = new Set(['note', 'noteGroup']);
const POINTS = new Set(['stateStart', 'stateEnd', 'choice', 'fork', 'join', 'forkJoin']);

function nameOf({ id, shape, label, description }: StateNode, say: Say): string {
  if (shape === 'stateStart') return say.phrase('start');
  if (shape === 'stateEnd') return say.phrase('end');
  if (shape === 'choice') return say.phrase('choice');
  if (shape === 'fork' || shape === 'forkJoin') return say.phrase('fork');
  if (shape === 'join') return say.phrase('join');
  return withDetail(text(label) || id, text(description));
}

function text(label: string | readonly string[] | undefined): string {
  return plainLabel(typeof label === 'string' ? label : label?.join(' '));
}

function aboutWhat(note: StateNode, links: readonly StateLink[], names: ReadonlyMap<string, string>): string {
  const link = links.find(({ start, end }) => start === note.id || end === note.id);
  const other = link?.start === note.id ? link.end : link?.start;
  return (other && names.get(other)) ?? note.id.replace(/----note.*$/, '');
}
