import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { LocalizedText } from '../schemas/primitives.ts';
import { byId } from './by-id.ts';
import { orderOf } from './dates.ts';

/** An event that a chart marks. */
export interface ChartEvent {
  readonly id: string;
  readonly date: string;
  readonly title: LocalizedText;
}

/** The events that a chart marks, oldest first. */
export function chartEvents({ events = [] }: Pick<RecordOf<'charts'>, 'events'>, dataset: Dataset): ChartEvent[] {
  return events
    .flatMap((id) => {
      const event = byId(dataset.events, id);
      const date = byId(dataset.facts, event?.fact)?.date;
      return event && date ? [{ id, date, title: event.title }] : [];
    })
    .toSorted((a, b) => (orderOf(a.date) < orderOf(b.date) ? -1 : 1));
}
