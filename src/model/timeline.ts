import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { LocalizedText } from '../schemas/primitives.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly date: string;
  /** Id of the thread; undefined for an outage. */
  readonly thread: string | undefined;
  readonly title: LocalizedText;
  /** The fact or the outage behind the entry. */
  readonly fact?: RecordOf<'facts'>;
  readonly incident?: RecordOf<'incidents'>;
}

/** Every dated event and every outage, oldest first; of two on the same day the more exact date comes later. */
export function timeline(dataset: Dataset): TimelineEntry[] {
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  const events = dataset.events.flatMap((event): TimelineEntry[] => {
    const fact = facts.get(event.fact);
    return fact?.date ? [{ id: event.id, date: fact.date, thread: event.kind, title: event.title, fact }] : [];
  });
  const outages = dataset.incidents.map((incident): TimelineEntry => ({
    id: incident.id,
    date: incident.start.slice(0, 10),
    thread: undefined,
    title: incident.name,
    incident,
  }));
  return [...events, ...outages].toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1,
  );
}
