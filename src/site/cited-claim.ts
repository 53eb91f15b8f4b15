import { innerQuotation } from '../i18n/inner-quotation.ts';
import type { Language } from '../i18n/languages.ts';
import { passage } from '../i18n/passage.ts';
import type { Passage } from '../i18n/passage.ts';
import type { RecordOf } from '../schemas/collections.ts';

/** A claim as it is cited: as one that was checked, with its verdict, and not as what the site says itself. */
export function citedClaim(
  { claim, verdict }: Pick<RecordOf<'claims'>, 'claim' | 'verdict'>,
  language: Language,
): Passage {
  return passage(language, ({ t, name, language: own }) =>
    t('claims.cited', { claim: innerQuotation(name(claim), own), verdict: t(`verdict.${verdict}`) }),
  );
}
