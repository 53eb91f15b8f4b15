import { inLanguage, languageOf } from '../i18n/in-language.ts';
import type { Language } from '../i18n/languages.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Verdict } from '../schemas/claim.ts';
import type { RecordOf } from '../schemas/collections.ts';
import { pageAddress } from '../site/address.ts';

/** From 1, false, to 5, true. What nobody can rate is no fact check. */
const ratings: Readonly<Record<Verdict, number | undefined>> = {
  refuted: 1,
  imprecise: 3,
  disputed: 3,
  outdated: 3,
  confirmed: 5,
  unverifiable: undefined,
  opinion: undefined,
};

/**
 * JSON-LD of a checked claim; nothing where its verdict says neither how true nor how false it is, as search
 * engines take a review without a rating for a mistake. The article carries no author or address, so none is given.
 */
export function claimReview(
  claim: RecordOf<'claims'>,
  language: Language,
  site: URL | undefined,
  path: string,
): object[] {
  const rating = ratings[claim.verdict];
  if (rating === undefined) return [];
  const t = interfaceText(language);
  const claimed = inLanguage(claim.claim, language);
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: new URL(pageAddress(path, language), site).href,
      inLanguage: languageOf(claim.claim, language),
      claimReviewed: claimed,
      author: {
        '@type': 'Organization',
        name: t('site.title'),
        url: new URL(pageAddress('/', language), site).href,
      },
      itemReviewed: { '@type': 'Claim', name: claimed },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: rating,
        worstRating: 1,
        bestRating: 5,
        alternateName: t(`verdict.${claim.verdict}`),
      },
      reviewBody: inLanguage(claim.finding, language),
      ...(claim.reviewed ? { dateModified: claim.reviewed } : {}),
    },
  ];
}
