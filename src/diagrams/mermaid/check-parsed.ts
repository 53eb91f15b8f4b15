import { DiagramError } from '../diagram-error.ts';
import type { Kind } from './kinds.ts';

/** Refuses what mermaid accepts, but would draw wrong. */
export function checkParsed(kind: Kind, db: unknown): void {
  if (kind === 'gantt') checkTasks(db as GanttDatabase);
  if (kind === 'architecture') checkIcons(db as ArchitectureDatabase);
  if (kind === 'flowchart') checkShapes(db as FlowDatabase);
}

interface GanttDatabase {
  getTasks(): readonly { task: string; startTime: Date; endTime: Date; milestone?: boolean; vert?: boolean }[];
}

interface ArchitectureDatabase {
  getServices(): readonly { id: string; icon?: string }[];
  getGroups(): readonly { id: string; icon?: string }[];
}

interface FlowDatabase {
  getVertices(): ReadonlyMap<string, { icon?: string; img?: string }>;
}

/** Dates that mermaid cannot read become a bar of no length, or today's. */
function checkTasks(db: GanttDatabase): void {
  for (const { task, startTime, endTime, milestone, vert } of db.getTasks()) {
    if (milestone || vert || endTime?.getTime() > startTime?.getTime()) continue;
    throw new DiagramError({
      message: `The task “${task.trim()}” lasts no time: mermaid could not read its dates.`,
      near: task.trim(),
      hint: 'Write both dates as dateFormat says, or a length like 3d; a point in time is a milestone.',
    });
  }
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
