import type { Phrases } from './phrases.ts';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { withDetail } from './sentence.ts';

/** Tasks with section, dates and state. */
export const readGantt: Reader<GanttDatabase> = (db, say) => {
  const tasks = db.getTasks();
  const words: string[] = [];
  let section = '';
  for (const task of tasks) {
    if (task.section && task.section !== section) {
      const members = tasks.filter((one) => one.section === task.section).map((one) => plainLabel(one.task));
      words.push(say.section(plainLabel(task.section), say.list(members)));
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
  getTasks(): readonly GanttTask[];
}

function dates({ startTime, endTime, milestone }: GanttTask, say: Phrases): string {
  const [from, to] = [say.date(startTime), say.date(endTime)];
  return milestone || from === to ? from : say.span(from, to);
}

function states({ milestone, done, active, crit }: GanttTask, say: Phrases): string[] {
  return [
    ...(milestone ? [say.milestone] : []),
    ...(done ? [say.status.done] : []),
    ...(active ? [say.status.active] : []),
    ...(crit ? [say.status.crit] : []),
  ];
}
