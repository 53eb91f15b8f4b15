import { interfaceText } from '../../src/i18n/interface-text.ts';
import { locatorText } from '../../src/i18n/locator.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { byId } from '../../src/model/by-id.ts';
import { sourceMark } from '../../src/model/source-mark.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import type { Statement } from './statements.ts';

/** The statements as a list to tick off, those that were never checked first, then the oldest check. */
export function checklist(statements: readonly Statement[], dataset: Pick<Dataset, 'sources'>): string {
  return statements
    .toSorted((a, b) => ((a.reviewed ?? '') < (b.reviewed ?? '') ? -1 : 1))
    .map((statement, index) =>
      [
        `${index + 1}. [ ] ${statement.text}`,
        `   ${statement.place}, ${statement.reviewed ? `last checked ${statement.reviewed}` : 'never checked'}`,
        ...statement.sources.map((id) => `   - ${describeSource(id, statement, dataset)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function describeSource(id: string, { locators }: Statement, { sources }: Pick<Dataset, 'sources'>): string {
  const source = byId(sources, id);
  const locator = locators[id];
  return [
    source?.title ?? id,
    source?.publisher,
    locator && locatorText(locator, defaultLanguage),
    source?.checked === 'recalled' && 'never read',
    source && sourceMark(source),
    source?.access && interfaceText(defaultLanguage)(`source.access.${source.access}`),
    source?.url,
    source?.archived,
  ]
    .filter(Boolean)
    .join(', ');
}
