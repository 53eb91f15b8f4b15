import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../../src/components/dependencies/what-if/what-if-address.ts';

describe('the address of what fails', () => {
  it('is read back as it was written', () => {
    const choices = ['provider=landlord', 'system=a store', 'system=gate&way', 'region=east'];
    expect(readAddress(writeAddress('', choices, '2012-12-24'))).toEqual({ choices, day: '2012-12-24' });
  });

  it('names each choice once, whatever an address repeats', () => {
    expect(readAddress('?system=store&system=store')).toEqual({ choices: ['system=store'], day: undefined });
  });

  it('leaves alone what else the address holds', () => {
    expect(writeAddress('?highlight=film&system=store&day=2012', ['region=east'], undefined)).toBe(
      '?highlight=film&region=east',
    );
    expect(readAddress('?highlight=film')).toEqual({ choices: [], day: undefined });
  });

  it('is empty where nothing fails', () => {
    expect(writeAddress('?system=store&day=2012', [], undefined)).toBe('');
  });
});
