import { byId } from './by-id.ts';
import { orderOf } from './dates.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { LocalizedText } from '../schemas/primitives.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly date: string;
  /** Id of the thread; undefined for an outage. */
  readonly thread: string | undefined;
  readonly title: LocalizedText;
  /** Ids of the providers that it concerns. */
  readonly concerns: readonly string[];
  /** On whose side of the line it stands: on both, or on neither. */
  readonly lane: 'tenant' | 'landlord' | 'both' | 'other';
  /** The fact or the outage behind the entry. */
  readonly fact?: RecordOf<'facts'>;
  readonly incident?: RecordOf<'incidents'>;
}

/** Every dated event and every outage, oldest first; of two in the same year the more exact date comes later, of one day its outage comes first. */
export function timeline(dataset: Dataset): TimelineEntry[] {
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  const events = dataset.events.flatMap((event): TimelineEntry[] => {
    const fact = facts.get(event.fact);
    return fact?.date
      ? [{ id: event.id, date: fact.date, thread: event.kind, title: event.title, ...sides(event.concerns), fact }]
      : [];
  });
  const outages = dataset.incidents.map((incident): TimelineEntry => ({
    id: incident.id,
    date: incident.start.slice(0, 10),
    thread: undefined,
    title: incident.name,
    ...sides(partiesOf(incident)),
    incident,
  }));
  return [...outages, ...events.toSorted((a, b) => (a.id < b.id ? -1 : 1))].toSorted((a, b) =>
    orderOf(a.date) < orderOf(b.date) ? -1 : orderOf(a.date) > orderOf(b.date) ? 1 : 0,
  );

  function sides(concerns: readonly string[] = []): Pick<TimelineEntry, 'concerns' | 'lane'> {
    const parts = new Set(concerns.map((id) => byId(dataset.providers, id)?.part));
    const [tenant, landlord] = [parts.has('tenant'), parts.has('landlord')];
    return { concerns, lane: tenant && landlord ? 'both' : tenant ? 'tenant' : landlord ? 'landlord' : 'other' };
  }

  /** Whose infrastructure failed and, where its users were reported to notice, whose service that is. */
  function partiesOf({ provider, impact }: RecordOf<'incidents'>): string[] {
    const noticed = impact !== 'none' && impact !== 'unknown';
    const tenants = dataset.providers.filter(({ part }) => noticed && part === 'tenant');
    return [...new Set([provider, ...tenants.map(({ id }) => id)])];
  }
}
