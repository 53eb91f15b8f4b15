import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import type { Say } from './say.ts';
import { withDetail } from './sentence.ts';

/** Tasks with section, dates and state. */
export const readGantt: Reader<GanttDatabase> = (db, say) => {
  const tasks = db.getTasks();
  const words: string[] = [];
  let section = '';
  for (const task of tasks) {
    if (task.section && task.section !== section) {
      const members = tasks.filter((one) => one.section === task.section).map((one) => plainLabel(one.task));
      words.push(say.phrase('section', { name: plainLabel(task.section), members: say.list(members) }));
    }
    ({ section } = task);
    words.push(withDetail(plainLabel(task.task), dates(task, say), ...states(task, say)));
  }
  return { nodes: tasks.map(({ id, task }) => ({ id, label: plainLabel(task) })), edges: [], words };
};

interface GanttTask {
  readonly id: string;
  readonly task: string;
  readonly section: string;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly milestone?: boolean;
  readonly done?: boolean;
  readonly active?: boolean;
  readonly crit?: boolean;
}

interface GanttDatabase {
  getTasks: () => readonly GanttTask[];
}

function dates({ startTime, endTime, milestone }: GanttTask, say: Say): string {
  const [from, to] = [say.date(startTime), say.date(endTime)];
  return milestone || from === to ? from : say.phrase('span', { from, to });
}

function states({ milestone, done, active, crit }: GanttTask, say: Say): string[] {
  return [
    ...(milestone ? [say.phrase('milestone')] : []),
    ...(done ? [say.phrase('status.done')] : []),
    ...(active ? [say.phrase('status.active')] : []),
    ...(crit ? [say.phrase('status.critical')] : []),
  ];
}
