import { describe, expect, it } from 'vitest';
import { firstDay } from '../../../src/model/dates.ts';
import { incidentCourse } from '../../../src/model/incident-course.ts';
import { plainContent } from '../../../src/library/held-content.ts';

const { dataset } = plainContent();

describe('the course of an outage', () => {
  it.each(dataset.incidents.map((incident) => [incident.id, incident] as const))(
    '%s begins with its start and goes on in the order of time',
    (_id, incident) => {
      const steps = incidentCourse(dataset, incident);
      expect(steps[0]).toEqual({ kind: 'start', date: incident.start });
      const days = steps.map(({ date }) => firstDay(date));
      expect(days).toEqual(days.toSorted());
    },
  );

  it('tells what the sources of the Christmas outage date after it', () => {
    const incident = dataset.incidents.find(({ id }) => id === 'aws-2012-12-elb');
    if (!incident) throw new Error('The outage is not in the data.');
    const facts = incidentCourse(dataset, incident).filter(({ kind }) => kind === 'fact');
    expect(facts.length).toBeGreaterThan(0);
  });
});
