import type { ListItem } from '../fit/list-item.ts';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { withDetail } from './sentence.ts';

/** Sections, periods and what happened in each. */
export const readTimeline: Reader<TimelineDatabase> = (db, say) => {
  const tasks = db.getTasks();
  const sections = db.getSections();
  const periods = (section: string): string[] =>
    tasks.filter((task) => task.section === section).map(({ task, events }) => withDetail(plainLabel(task), ...events));
  const words = sections.flatMap((section) => {
    const members = tasks.filter((task) => task.section === section).map(({ task }) => plainLabel(task));
    return [say.phrase('section', { name: plainLabel(section), members: say.list(members) }), ...periods(section)];
  });
  const loose = tasks.filter(({ section }) => !sections.includes(section));
  return {
    // Mermaid’s own ids count on from one diagram to the next.
    nodes: tasks.map(({ task }, index) => ({ id: String(index), label: plainLabel(task) })),
    edges: [],
    words: [...words, ...loose.map(({ task, events }) => withDetail(plainLabel(task), ...events))],
  };
};

/** Each section, and in it each period with what happened then. */
export function listTimeline(db: TimelineDatabase): ListItem[] {
  const sections = db.getSections();
  const tasks = db.getTasks();
  const branches = (isIn: (section: string) => boolean): ListItem[] =>
    tasks
      .filter(({ section }) => isIn(section))
      .map(({ task, events }) => ({
        box: { label: plainLabel(task) },
        arrows: events.map((event) => ({ to: { label: plainLabel(event) }, label: '', dashed: false })),
      }));
  return [
    ...sections.flatMap((name) => [{ heading: plainLabel(name) }, ...branches((section) => section === name)]),
    ...branches((section) => !sections.includes(section)),
  ];
}

interface TimelineDatabase {
  getSections: () => readonly string[];
  getTasks: () => readonly { section: string; task: string; events: readonly string[] }[];
}
