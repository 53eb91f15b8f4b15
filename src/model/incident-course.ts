import type { Dataset, RecordOf } from '../schemas/collections.ts';
import type { LocalizedText } from '../schemas/primitives.ts';
import { firstDay } from './dates.ts';

/** One dated step of an outage: its start, its end, or something the sources date around it. */
export type Step =
  | { readonly kind: 'start' | 'end'; readonly date: string }
  | { readonly kind: 'fact'; readonly date: string; readonly statement: LocalizedText };

/** How long after an outage a fact still belongs to its story. */
const monthsAfter = 18;

/**
 * The course of an outage: start, end, and the dated facts that rest on one of its sources and fall on
 * its day or in the year and a half after it. In the order of time.
 */
export function incidentCourse(dataset: Dataset, incident: RecordOf<'incidents'>): Step[] {
  const from = firstDay(incident.start);
  const until = new Date(from);
  until.setUTCMonth(until.getUTCMonth() + monthsAfter);
  const last = until.toISOString().slice(0, 10);
  const facts = dataset.facts.flatMap((fact): Step[] => {
    const related = fact.sources.some((source) => incident.sources.includes(source));
    if (!related || fact.date === undefined) return [];
    const day = firstDay(fact.date);
    return day >= from && day <= last ? [{ kind: 'fact', date: fact.date, statement: fact.statement }] : [];
  });
  const steps: Step[] = [
    { kind: 'start', date: incident.start },
    ...(incident.end ? [{ kind: 'end' as const, date: incident.end }] : []),
    ...facts,
  ];
  return steps.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Start first and end next among steps of one day, then what the sources tell of it. */
function order(step: Step): string {
  return `${firstDay(step.date)}${{ start: 0, end: 1, fact: 2 }[step.kind]}`;
}
