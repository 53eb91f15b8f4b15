import { describe, expect, it } from 'vitest';
import { publishersAndYears } from '../../../src/model/publishers-and-years.ts';

describe('sources on the foot of a figure', () => {
  it('are named by publisher, with the years in a row together', () => {
    const published = ['2014-01-22', '2012', '2013-04', '2019'].map((day) => ({ publisher: 'Press', published: day }));
    expect(publishersAndYears([...published, { publisher: 'Other', published: '2020' }])).toBe(
      'Press, 2012–2014, 2019; Other, 2020',
    );
  });

  it('have no year where none is known', () => {
    expect(publishersAndYears([{ publisher: 'Press', published: undefined }])).toBe('Press');
    expect(publishersAndYears([])).toBe('');
  });
});
