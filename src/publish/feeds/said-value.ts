import { formatDate, momentPassage, periodPassage, quantityPassage } from '../../i18n/format.ts';
import type { Voice } from '../../i18n/passage.ts';
import { byId } from '../../model/by-id.ts';
import type { StatedValue } from '../../model/stated-values.ts';
import type { ValueChange } from '../../model/value-changes.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { verdicts } from '../../schemas/claim.ts';
import { incidentImpacts } from '../../schemas/incident.ts';
import type { Measure } from '../../schemas/quantity.ts';

/** A change in one line: what it is the value of, the old one and the new one. */
export function saidChange(change: ValueChange, dataset: Dataset, voice: Voice): string {
  return `${namedValue(change, dataset, voice)}: ${saidValue(change.was, voice)} → ${saidValue(change.is, voice)}`;
}

/** A value as one says it; a dash where none is stated. */
function saidValue(value: StatedValue | undefined, { t, language }: Voice): string {
  if (value === undefined) return '–';
  if (typeof value === 'object') {
    const number = quantityPassage(value, language).text;
    return value.qualifier ? `${t(`qualifier.${value.qualifier}`)} ${number}` : number;
  }
  const verdict = verdicts.find((one) => one === value);
  if (verdict) return t(`verdict.${verdict}`);
  const impact = incidentImpacts.find((one) => one === value);
  if (impact) return t(`impact.${impact}`);
  return value.includes('T') ? momentPassage(value, language).text : formatDate(value, language);
}

/** What a field of a record is called: a number by what it counts, a point of a series by its period. */
function namedValue({ record, field }: ValueChange, dataset: Dataset, voice: Voice): string {
  const { t, name, language } = voice;
  const [collection, id = ''] = record.split('/');
  const measured = (measures: readonly Measure[] = []) => {
    const measure = measures.find((one) => one.id === field);
    return measure && name(measure.label);
  };
  switch (collection) {
    case 'facts':
      return field === 'date' ? t('feeds.date') : (measured(byId(dataset.facts, id)?.measures) ?? field);
    case 'series':
      return periodPassage(field, language).text;
    case 'claims': {
      const label = byId(dataset.claims, id)?.check?.label;
      return field === 'verdict' ? t('claims.filterVerdict') : label ? name(label) : t('claims.number');
    }
    default: {
      const key = incidentFields.find(([known]) => known === field)?.[1];
      return key ? t(key) : (measured(byId(dataset.incidents, id)?.measures) ?? field);
    }
  }
}

const incidentFields = [
  ['start', 'incidents.start'],
  ['end', 'incidents.end'],
  ['durationMinutes', 'incidents.duration'],
  ['impact', 'incidents.impact'],
] as const;
