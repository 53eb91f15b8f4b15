import { expect, it } from 'vitest';
import { citedClaim } from '../../../src/site/cited-claim.ts';

const claim = {
  claim: { en: '“One Show” was a hit.', de: '„Eine Serie“ wurde ein Erfolg.' },
  verdict: 'refuted',
} as const;

it('A claim is cited as one that was checked, with its verdict, in the language of the reader', () => {
  expect(citedClaim(claim, 'en').text).toBe('Claim checked: “‘One Show’ was a hit.” (refuted)');
  expect(citedClaim(claim, 'de').text).toBe('Geprüfte Aussage: „‚Eine Serie‘ wurde ein Erfolg.“ (widerlegt)');
});
