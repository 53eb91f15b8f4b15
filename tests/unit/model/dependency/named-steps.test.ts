import { describe, expect, it } from 'vitest';
import { namedSteps } from '../../../../src/model/dependency/named-steps.ts';

describe('the steps of a chain that a reader is told', () => {
  it('leave out what stands for any one of several', () => {
    expect(namedSteps(['pump', 'any-of-3', 'watering'])).toEqual(['pump', 'watering']);
  });

  it('name a system once where the chain passes from its part in a region to the whole', () => {
    expect(namedSteps(['pump@north', 'pump', 'tap@north', 'tap', 'watering'])).toEqual([
      'pump@north',
      'tap@north',
      'watering',
    ]);
  });

  it('keep systems apart whose names begin alike', () => {
    expect(namedSteps(['pump-house@north', 'pump', 'watering'])).toEqual(['pump-house@north', 'pump', 'watering']);
  });
});
