import { describe, expect, it } from 'vitest';
import { claimReview } from '../../../src/publish/structured-claims.ts';
import { verdicts } from '../../../src/schemas/claim.ts';
import { smallDataset } from '../small-dataset.ts';

const site = new URL('https://example.org/');
const text = { en: 'It is so.', de: 'So ist es.' };
const { claims } = smallDataset({
  claims: verdicts.map((verdict, index) => ({
    id: `claim-${index}`,
    order: index + 1,
    section: 'a-section',
    claim: text,
    verdict,
    finding: text,
    sources: ['a-source'],
    confidence: 'high',
  })),
});

const ofVerdict = (verdict: string) => {
  const claim = claims.find((one) => one.verdict === verdict);
  if (!claim) throw new Error(`There is no claim that is ${verdict}.`);
  return claimReview(claim, 'de', site, `/claims/${claim.id}/`);
};

describe('the review of a claim for search engines', () => {
  it.each(['unverifiable', 'opinion'])('is left out where the verdict is no rating: %s', (verdict) => {
    expect(ofVerdict(verdict)).toEqual([]);
  });

  it('gives every other verdict a rating, of which true is the best and false the worst', () => {
    const ratings = verdicts
      .filter((verdict) => verdict !== 'unverifiable' && verdict !== 'opinion')
      .map((verdict) => {
        const [review] = ofVerdict(verdict) as { reviewRating: { ratingValue: number } }[];
        return [verdict, review?.reviewRating.ratingValue] as const;
      });
    const { confirmed, refuted, ...between } = Object.fromEntries(ratings);
    expect([refuted, confirmed]).toEqual([1, 5]);
    expect(Object.values(between).every((rating) => rating !== undefined && rating > 1 && rating < 5)).toBe(true);
  });

  it('says whole addresses, in the language of the page', () => {
    const [first] = ofVerdict('refuted');
    expect(first).toMatchObject({
      url: expect.stringMatching(/^https:\/\/example\.org\/de\/claims\/claim-\d\/$/) as string,
      claimReviewed: 'So ist es.',
      itemReviewed: { '@type': 'Claim' },
    });
  });
});
