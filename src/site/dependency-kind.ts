import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { passage } from '../i18n/passage.ts';
import type { Passage } from '../i18n/passage.ts';
import type { RecordOf } from '../schemas/collections.ts';

/** What a dependency is, in a few words: its kind, its end, whether others do as well and whether it is inferred. */
export function dependencyKind(
  { kind, until, anyOf, inferred }: Pick<RecordOf<'dependencies'>, 'kind' | 'until' | 'anyOf' | 'inferred'>,
  language: Language,
): Passage {
  return passage(
    language,
    ({ t, language: own }) =>
      t(`edge.${kind}`) +
      (until === undefined ? '' : `, ${t('systems.until')} ${formatDate(until, own)}`) +
      (anyOf ? ` (${t('systems.anyOf')})` : '') +
      (inferred ? `, ${t('systems.inferred').toLowerCase()}` : ''),
  );
}
