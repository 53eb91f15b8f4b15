import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/model/dependency/evaluate.ts';
import { namedSteps } from '../../../../src/model/dependency/named-steps.ts';

const nodes: Record<string, string[]> = {
  pump: ['pump', 'pump@south'],
  tap: ['tap@north', 'tap@south'],
  'pump-house': ['pump-house'],
};
const regions: Record<string, string> = {
  pump: 'north',
  'pump@south': 'south',
  'tap@north': 'north',
  'tap@south': 'south',
  'pump-house': 'north',
};
const places = { nodesOf: (system: string) => nodes[system], regionOf: (node: string) => regions[node] };
const told = (path: readonly string[], lost: readonly string[]) =>
  namedSteps(path, places, new Map(lost.map((id): [string, Outcome] => [id, { status: 'down' }])));

describe('the steps of a chain that a reader is told', () => {
  it('leave out what stands for any one of several', () => {
    expect(told(['pump-house', 'any-of-3', 'watering'], ['pump-house'])).toEqual(['pump-house', 'watering']);
  });

  it('name the region of what is lost in one of several, also where the id of its node names none', () => {
    expect(told(['pump', 'tap@north', 'tap', 'watering'], ['pump', 'tap@north'])).toEqual([
      'pump@north',
      'tap@north',
      'watering',
    ]);
  });

  it('name no region where all of a system is lost, or where there is but one', () => {
    const lost = ['pump', 'pump@south', 'tap@north', 'tap@south', 'tap', 'pump-house'];
    expect(told(['pump@south', 'tap@south', 'tap', 'pump-house', 'watering'], lost)).toEqual([
      'pump',
      'tap',
      'pump-house',
      'watering',
    ]);
  });
});
