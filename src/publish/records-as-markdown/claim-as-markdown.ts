import { formatDate, quantityPassage } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { byId } from '../../model/by-id.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { recordPath } from '../../schemas/traits.ts';
import { citedClaim } from '../../site/cited-claim.ts';
import { mentionsOf } from '../../site/mentions.ts';
import { toldIn } from '../../site/told-in.ts';
import { markdownText } from '../markdown-text.ts';
import { mentionList, paragraph, properties, recordDocument, sourceList } from './record-edition.ts';
import type { RecordEdition } from './record-edition.ts';

/** A claim as Markdown: what is claimed, the verdict and what it means, the finding, and what that rests on. */
export function claimAsMarkdown(claim: RecordOf<'claims'>, edition: RecordEdition): string {
  const { content, language } = edition;
  const t = interfaceText(language);
  const section = byId(content.dataset.sections, claim.section);
  const named = mentionsOf(content.book, 'claims', claim.id, language);
  const mentions = named.length > 0 ? named : toldIn(claim, content, language);
  return recordDocument(
    {
      title: citedClaim(claim, language).text,
      kicker: [t('claim.label', { number: claim.order }), ...(section ? [inLanguage(section.name, language)] : [])],
      opening: [
        `**${markdownText(t(`verdict.${claim.verdict}`))}**: ${markdownText(t(`claims.scale.${claim.verdict}`))}`,
      ],
      path: recordPath('claims', claim.id),
    },
    [
      [
        t('claims.finding'),
        paragraph(claim.finding, edition),
        paragraph(claim.note, edition),
        properties([
          [t('claims.number'), claim.check && markdownText(decidingNumber(claim.check, edition))],
          [t('record.confidence'), t(`confidence.${claim.confidence}`)],
        ]),
      ],
      [t('fact.sources'), sourceList(claim, edition)],
      [t(named.length > 0 ? 'claims.chapters' : 'claims.factsIn'), mentionList(mentions, edition)],
    ],
    edition,
  );
}

function decidingNumber(check: NonNullable<RecordOf<'claims'>['check']>, { language }: RecordEdition): string {
  const t = interfaceText(language);
  const isTiny = check.value < 0.01 && check.value > 0;
  const number = quantityPassage(check, language, isTiny ? 6 : undefined).text;
  const said = check.qualifier ? `${t(`qualifier.${check.qualifier}`)} ${number}` : number;
  const asOf = check.asOf ? `, ${t('fact.asOf', { date: formatDate(check.asOf, language) })}` : '';
  return `${said} – ${inLanguage(check.label, language)}${asOf}`;
}
