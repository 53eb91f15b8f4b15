import { describe, expect, it } from 'vitest';
import { plainContent } from '../../../src/library/held-content.ts';
import { computedDiagrams } from '../../../src/site/diagram-catalogue.ts';
import { drawnRecords } from '../../../src/site/drawn-records.ts';

const { dataset } = plainContent();

describe('the records from which a diagram is drawn', () => {
  it('are known of every diagram of the graph, each once and with its sources', () => {
    for (const { id } of computedDiagrams(dataset)) {
      const drawn = drawnRecords(dataset, id);
      expect(drawn.length, id).toBeGreaterThan(0);
      expect(new Set(drawn).size).toBe(drawn.length);
      for (const { sources } of drawn) expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('are those that touch a system, of its own diagram', () => {
    const [system] = dataset.systems;
    const id = system?.id ?? '';
    const touching = dataset.dependencies.filter(({ from, to, anyOf }) => [from, to, ...(anyOf ?? [])].includes(id));
    expect(new Set(drawnRecords(dataset, `system-${id}`))).toEqual(new Set(touching));
  });

  it('are fewer for one path than for all', () => {
    const [capability] = dataset.capabilities;
    const all = drawnRecords(dataset, 'dependency-layers');
    const path = drawnRecords(dataset, `path-${capability?.id}`);
    expect(path.length).toBeLessThan(all.length);
  });

  it('are none of a diagram that stands in a chapter', () => {
    expect(drawnRecords(dataset, 'moving-out')).toEqual([]);
  });
});
