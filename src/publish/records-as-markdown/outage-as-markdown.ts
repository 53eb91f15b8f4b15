import { nodePassage } from '../../figures/pictures/names.ts';
import { formatDate, momentPassage, quantityPassage } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { incidentCourse } from '../../model/incident-course.ts';
import type { Step } from '../../model/incident-course.ts';
import { outageDuration } from '../../model/outage-duration.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { recordPath } from '../../schemas/traits.ts';
import { historyOf } from '../../site/architecture-today.ts';
import { hasModel } from '../../site/dependency-sections.ts';
import { mentionsOf } from '../../site/mentions.ts';
import { outageLength } from '../../site/outage-length.ts';
import { markdownText } from '../markdown-text.ts';
import { bullets, mentionList, paragraph, properties, recordDocument, sourceList } from './record-edition.ts';
import type { RecordEdition, Section } from './record-edition.ts';

/** An outage as Markdown: its cause, its numbers, its course, what was lost and learned, and what the model says of it. */
export function outageAsMarkdown(incident: RecordOf<'incidents'>, edition: RecordEdition): string {
  const { content, language } = edition;
  const { dataset, book } = content;
  const t = interfaceText(language);
  const memory = paragraph(incident.fromMemory, edition);
  const figure = paragraph(incident.dataLoss.figure, edition);
  return recordDocument(
    {
      title: inLanguage(incident.name, language),
      kicker: [formatDate(incident.start, language), incident.providerName],
      opening: [paragraph(incident.cause, edition), facts(incident, edition)],
      path: recordPath('incidents', incident.id),
    },
    [
      [t('incidents.course'), bullets(incidentCourse(dataset, incident).map((step) => stepLine(step, edition)))],
      [t('incidents.impactReported'), paragraph(incident.impactStatement, edition)],
      [t('incidents.dataLoss'), paragraph(incident.dataLoss.statement, edition), figure && `${figure}.`],
      [
        t('incidents.lessons'),
        paragraph(incident.lessons, edition),
        paragraph(incident.durationNote, edition),
        paragraph(incident.note, edition),
        memory && `${t('incidents.fromMemory')}: ${memory}`,
      ],
      ...(hasModel(dataset) ? [prediction(incident, edition)] : []),
      [t('record.sources'), sourceList(incident, edition)],
      [t('record.chapters'), mentionList(mentionsOf(book, 'incidents', incident.id, language), edition)],
    ],
    edition,
  );
}

function facts(incident: RecordOf<'incidents'>, { language }: RecordEdition): string {
  const t = interfaceText(language);
  const duration = outageDuration(incident);
  const moment = (date: string) => momentPassage(date, language).text;
  return properties([
    [t('incidents.start'), moment(incident.start)],
    [t('incidents.end'), incident.end && moment(incident.end)],
    [t('incidents.duration'), duration && outageLength(duration, language).text],
    [t('record.provider'), markdownText(incident.providerName)],
    [
      t('incidents.services'),
      markdownText(incident.services.map((service) => inLanguage(service, language)).join(', ')),
    ],
    [t('record.region'), markdownText(inLanguage(incident.region, language))],
    ...(incident.measures ?? []).map(
      (measure) => [inLanguage(measure.label, language), quantityPassage(measure, language).text] as const,
    ),
    [t('incidents.impact'), t(`impact.${incident.impact}`)],
    [t('record.confidence'), t(`confidence.${incident.confidence}`)],
  ]);
}

function stepLine(step: Step, { language }: RecordEdition): string {
  const t = interfaceText(language);
  // Together, as a date may look like the number of an entry.
  if (step.kind === 'fact')
    return markdownText(`${formatDate(step.date, language)}: ${inLanguage(step.statement, language)}`);
  const said = t(step.kind === 'start' ? 'incidents.begins' : 'incidents.ends');
  return markdownText(`${momentPassage(step.date, language).text}: ${said}`);
}

/** What the model of dependencies makes of what failed, beside what was reported. */
function prediction(incident: RecordOf<'incidents'>, edition: RecordEdition): Section {
  const { content, language } = edition;
  const t = interfaceText(language);
  const found = historyOf(content.dataset).find((one) => one.incident.id === incident.id);
  const discussion = paragraph(incident.discussion, edition);
  const said = discussion && `**${t('record.discussion')}**: ${discussion}`;
  if (found?.predicted === undefined) return [t('incidents.prediction'), t('incidents.notModelled'), said];
  const { systems = [], region } = incident.failure ?? {};
  const failed = systems.map((id) => nodePassage(content.dataset, id, language).text).join(', ') || '–';
  return [
    t('incidents.prediction'),
    properties([
      [t('record.fails'), markdownText(region ? `${failed} (${region})` : failed)],
      [t('record.predicted'), t(`status.${found.predicted}`)],
      [t('record.reported'), t(`impact.${incident.impact}`)],
      [t('record.verdict'), t(found.easy ? 'record.easyHit' : `agreement.${found.verdict}`)],
    ]),
    said,
  ];
}
