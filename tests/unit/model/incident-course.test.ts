import { describe, expect, it } from 'vitest';
import { incidentCourse } from '../../../src/model/incident-course.ts';
import { smallDataset } from '../small-dataset.ts';

const dataset = smallDataset({
  facts: [
    { id: 'report', date: '2013-04', sources: ['other', 'storm-report'] },
    { id: 'same-day', date: '2012-06-29', sources: ['storm-report'] },
    { id: 'of-another', date: '2012-07', sources: ['other'] },
    { id: 'before', date: '2012-05', sources: ['storm-report'] },
    { id: 'much-later', date: '2014-01', sources: ['storm-report'] },
    { id: 'undated', sources: ['storm-report'] },
  ].map((fact) => ({ ...fact, statement: { en: fact.id, de: fact.id } })),
  incidents: [
    {
      id: 'storm',
      start: '2012-06-29T20:04:00-07:00',
      end: '2012-06-30T05:00:00-07:00',
      sources: ['storm-report'],
    },
  ],
});

describe('the course of an outage', () => {
  it('is its start, its end, and what its sources date within the year and a half after it, in the order of time', () => {
    const steps = dataset.incidents.flatMap((incident) => incidentCourse(dataset, incident));
    expect(steps.map((step) => (step.kind === 'fact' ? step.statement.en : step.kind))).toEqual([
      'start',
      'same-day',
      'end',
      'report',
    ]);
  });

  it('is its start alone where nothing else is known', () => {
    const [incident] = smallDataset({ incidents: [{ id: 'failure', start: '2013' }] }).incidents;
    expect(incident && incidentCourse(dataset, incident)).toEqual([{ kind: 'start', date: '2013' }]);
  });
});
