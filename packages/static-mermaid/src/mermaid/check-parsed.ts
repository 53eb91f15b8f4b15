import { DiagramError } from '../diagram-error.ts';
import type { DiagramText } from '../types.ts';
import type { Kind } from './kinds.ts';

/** Refuses what mermaid accepts, but would draw wrong. */
export function checkParsed(kind: Kind, db: unknown): void {
  if (kind === 'gantt') checkTasks(db as GanttDatabase);
  if (kind === 'architecture') checkIcons(db as ArchitectureDatabase);
  if (kind === 'flowchart') checkShapes(db as FlowDatabase);
  if (kind === 'pie') checkSlices(db as PieDatabase);
  if (kind === 'c4') checkOffsets(db as C4Database);
}

/** Refuses names that mermaid's layouts look up in plain objects, and find there before any node has them. */
export function checkNames(kind: Kind, nodes: DiagramText['nodes']): void {
  if (!LOOKED_UP.has(kind)) return;
  for (const { id, label } of nodes) {
    const name = kind === 'sankey' ? label : id;
    if (!(name in Object.prototype)) continue;
    throw new DiagramError({
      message: `The name “${name}” has a meaning of its own in JavaScript, and mermaid stumbles over it.`,
      near: name,
      hint: 'Choose another name; the label of a node may say the same.',
    });
  }
}

const LOOKED_UP: ReadonlySet<Kind> = new Set(['flowchart', 'state', 'class', 'architecture', 'sankey']);

interface GanttDatabase {
  getTasks: () => readonly GanttTask[];
}

interface GanttTask {
  readonly id: string;
  readonly task: string;
  readonly startTime: Date | undefined;
  readonly endTime: Date | undefined;
  readonly milestone?: boolean;
  readonly vert?: boolean;
  readonly raw?: {
    readonly startTime?: { readonly startData?: string };
    readonly endTime?: { readonly data?: string };
  };
}

interface ArchitectureDatabase {
  getServices: () => readonly { id: string; icon?: string }[];
  getGroups: () => readonly { id: string; icon?: string }[];
}

interface FlowDatabase {
  getVertices: () => ReadonlyMap<string, { icon?: string; img?: string }>;
}

interface PieDatabase {
  getSections: () => ReadonlyMap<string, number>;
}

interface C4Database {
  getRels: () => readonly { readonly from: string; readonly offsetX?: unknown; readonly offsetY?: unknown }[];
}

/** Dates that mermaid cannot read become a bar of no length, and those of a task that is not there today's. */
function checkTasks(db: GanttDatabase): void {
  const tasks = db.getTasks();
  const ids = new Set(tasks.map(({ id }) => id));
  for (const { task, startTime, endTime, milestone, vert, raw } of tasks) {
    for (const date of [raw?.startTime?.startData ?? '', raw?.endTime?.data ?? '']) {
      const [, keyword, names = ''] = /^(after|until)\s+(.+)/.exec(date.trim()) ?? [];
      const unknown = names.split(/\s+/).find((name) => name !== '' && !ids.has(name));
      if (unknown !== undefined) throw unknownTask(unknown, `${keyword} ${names}`);
    }
    if (milestone || vert || (startTime && endTime && endTime > startTime)) continue;
    throw new DiagramError({
      message: `The task “${task.trim()}” lasts no time: mermaid could not read its dates.`,
      near: task.trim(),
      hint: 'Write both dates as dateFormat says, or a length like 3d; a point in time is a milestone.',
    });
  }
}

function unknownTask(name: string, near: string): DiagramError {
  return new DiagramError({
    message: `There is no task with the id “${name}”.`,
    near,
    hint: 'Give the task an id, as in “Name :id, 2010-01-01, 3d”, or correct the reference.',
  });
}

const ICONS = new Set(['cloud', 'database', 'disk', 'internet', 'server', 'blank']);

/** An icon that is not installed is drawn as a question mark. */
function checkIcons(db: ArchitectureDatabase): void {
  for (const { id, icon } of [...db.getServices(), ...db.getGroups()]) {
    if (icon === undefined || ICONS.has(icon)) continue;
    throw new DiagramError({
      message: `There is no icon “${icon}”.`,
      near: `${id}(${icon}`,
      hint: `Use one of: ${[...ICONS].join(', ')}.`,
    });
  }
}

function checkShapes(db: FlowDatabase): void {
  for (const [id, { icon, img }] of db.getVertices()) {
    if (icon === undefined && img === undefined) continue;
    throw new DiagramError({
      message: `The node “${id}” is a picture; diagrams here are drawn from shapes and text only.`,
      near: `${id}@`,
      hint: 'Use a shape and say it in words.',
    });
  }
}

/** Of nothing there are no shares. */
function checkSlices(db: PieDatabase): void {
  const values = [...db.getSections().values()];
  if (values.some((value) => value > 0)) return;
  throw new DiagramError({
    message:
      values.length === 0 ? 'This pie has no slices.' : 'All values of this pie are zero: there is nothing to divide.',
    hint: 'Give at least one slice a value above zero.',
  });
}

const FARTHEST = 300;

/** A label that is moved too far lies outside the picture. */
function checkOffsets(db: C4Database): void {
  for (const { from, offsetX, offsetY } of db.getRels()) {
    const far = [offsetX, offsetY].map((offset) => Number(offset ?? 0)).find((offset) => Math.abs(offset) > FARTHEST);
    if (far === undefined) continue;
    throw new DiagramError({
      message: `A label of “${from}” would be moved by ${far} pixels, out of the picture; at most ${FARTHEST} are allowed.`,
      near: String(far),
      hint: 'Move it less, or not at all.',
    });
  }
}
