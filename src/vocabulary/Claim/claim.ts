import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { ChapterComponent } from '../component.ts';
import { recordPath } from '../../schemas/traits.ts';
import { byId } from '../../model/by-id.ts';

/** A claim with its verdict, in one line that leads to the finding. In the search it is a result of its own. */
export const claim: ChapterComponent = {
  attributes: { id: true },
  names: 'claims',
  content: 'none',
  stands: 'alone',
  asText: () => '',
  asMarkdown: ({ attributes: { id }, language }, { dataset, absolute }) => {
    const record = byId(dataset.claims, id);
    if (!record) return '';
    const t = interfaceText(language);
    const link = `[${inLanguage(record.claim, language)}](${absolute(recordPath('claims', record.id))})`;
    return `> ${t('claim.says')} ${link} ${t('claim.verdict')} **${t(`verdict.${record.verdict}`)}**`;
  },
};
