import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { passage } from '../i18n/passage.ts';
import type { Passage } from '../i18n/passage.ts';
import type { RecordOf } from '../schemas/collections.ts';

/** Since when and until when a system is known to be in use; empty where nothing is known. */
export function timeInUse({ use }: Pick<RecordOf<'systems'>, 'use'>, language: Language): Passage {
  return passage(language, ({ t, language: own }) => {
    const date = (value: string) => formatDate(value, own);
    return [
      use.notLaterThan && `${t('systems.since')} ${date(use.notLaterThan)}`,
      use.notEarlierThan &&
        use.notEarlierThan !== use.notLaterThan &&
        `${t('systems.notBefore')} ${date(use.notEarlierThan)}`,
      use.endedNotLaterThan && `${t('systems.until')} ${date(use.endedNotLaterThan)}`,
      use.lastSeen && `${t('systems.lastSeen')}: ${date(use.lastSeen)}`,
    ]
      .filter(Boolean)
      .join(', ');
  });
}
