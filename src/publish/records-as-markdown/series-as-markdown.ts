import { unitWords } from '../../figures/charts/spoken-values.ts';
import { formatNumber, periodPassage } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { byId } from '../../model/by-id.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { recordPath } from '../../schemas/traits.ts';
import { mentionsOf } from '../../site/mentions.ts';
import { markdownText } from '../markdown-text.ts';
import { bullets, mentionList, paragraph, properties, recordDocument, sourceLine, table } from './record-edition.ts';
import type { RecordEdition } from './record-edition.ts';
import { pointSources } from '../../model/point-sources.ts';

/** A number series as Markdown: what is counted, what breaks it, and each value with its source. */
export function seriesAsMarkdown(series: RecordOf<'series'>, edition: RecordEdition): string {
  const { content, language } = edition;
  const t = interfaceText(language);
  const unit = unitWords(series, language)?.text;
  const rows = series.points.map((point) => {
    const lineOf = (id: string) => {
      const source = byId(content.dataset.sources, id);
      return source && sourceLine(source, id === point.source ? point.locator : undefined, edition);
    };
    const note = paragraph(point.note, edition);
    return [
      markdownText(periodPassage(point.period, language).text),
      formatNumber(point.value, language),
      t(`confidence.${point.confidence}`),
      [...pointSources(point).map(lineOf), note].filter(Boolean).join('. '),
    ];
  });
  const heads = [t('figures.period'), t('figures.value'), t('figures.confidence'), t('figures.source')];
  return recordDocument(
    {
      title: inLanguage(series.title, language),
      kicker: [t('figures.title')],
      opening: [paragraph(series.definition, edition), properties([[t('figures.unit'), unit && markdownText(unit)]])],
      path: recordPath('series', series.id),
    },
    [
      [
        t('figures.breaks'),
        bullets(
          (series.breaks ?? []).map(
            (one) => `${markdownText(periodPassage(one.before, language).text)}: ${paragraph(one.reason, edition)}`,
          ),
        ),
      ],
      [t('fact.sources'), table(heads.map(markdownText), rows)],
      [t('record.chapters'), mentionList(mentionsOf(content.book, 'series', series.id, language), edition)],
    ],
    edition,
  );
}
