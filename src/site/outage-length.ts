import { formatDuration } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { passage } from '../i18n/passage.ts';
import type { Passage } from '../i18n/passage.ts';
import type { OutageDuration } from '../model/outage-duration.ts';

/** How long an outage lasted, in words; that nobody knows, where the duration is left out. */
export function outageLength(duration: OutageDuration | undefined, language: Language): Passage {
  return passage(language, ({ t, language: own }) => {
    if (!duration) return t('incidents.noDuration');
    const words = formatDuration(duration.minutes, own);
    return duration.isFromDays ? t('incidents.fromDays', { duration: words }) : words;
  });
}
