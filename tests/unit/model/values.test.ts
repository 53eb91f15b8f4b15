import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../src/model/format-value.ts';
import { resolveValue, UnknownValueError } from '../../../src/model/values.ts';
import { plainContent } from '../../../src/library/held-content.ts';

const { dataset } = plainContent();
const printed = (id: string, show?: string) => formatValue(resolveValue(dataset, id, show), 'en');

describe('a value of the data', () => {
  it('is the number of a fact, or its date', () => {
    expect(printed('blockbuster-offer')).toBe('$50 million');
    expect(printed('blockbuster-offer', 'year')).toBe('2000');
  });

  it('is the number of an outage, or the day it began where it happened', () => {
    expect(printed('netflix-2008-08-db', 'subscribers')).toBe('8.4 million');
    expect(printed('aws-2012-06-storm', 'date')).toBe('29 June 2012');
  });

  it('is a point of a series', () => {
    expect(printed('cloud-share-google@2020-Q4')).toBe('9 percent');
  });

  it('says when it is so, on what it rests and how sure that is', () => {
    expect(resolveValue(dataset, 'google-2015-08-lightning', 'space-lost')).toMatchObject({
      asOf: '2015-08-13',
      sources: expect.arrayContaining(['google-15056']) as string[],
      confidence: 'high',
    });
  });

  it.each([
    ['nowhere', undefined, '`nowhere` is not in facts or incidents.'],
    ['aws-2012-06-storm', undefined, 'The incident `aws-2012-06-storm` has no number'],
    ['netflix-2008-08-db', 'cost', 'has no measure `cost`'],
    ['cloud-share-google@1999', undefined, 'has no point `1999`'],
    ['no-series@1999', undefined, '`no-series` is not in series.'],
  ])('is refused where there is none: %s %s', (id, show, message) => {
    expect(() => resolveValue(dataset, id, show)).toThrow(UnknownValueError);
    expect(() => resolveValue(dataset, id, show)).toThrow(message);
  });
});
