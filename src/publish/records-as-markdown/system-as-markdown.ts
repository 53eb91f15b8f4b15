import { nodeName, nodePassage, providerPassage } from '../../figures/pictures/names.ts';
import { neighbourhoodPicture } from '../../figures/pictures/neighbourhood-picture.ts';
import { formatDate } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { passage } from '../../i18n/passage.ts';
import { byId } from '../../model/by-id.ts';
import { neighbourhood } from '../../model/dependency/neighbourhood.ts';
import type { Neighbour } from '../../model/dependency/neighbourhood.ts';
import { effectsOf } from '../../model/dependency/what-if.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { recordPath } from '../../schemas/traits.ts';
import { architectureToday, historyOf } from '../../site/architecture-today.ts';
import { dependencyKind } from '../../site/dependency-kind.ts';
import { mentionsOf } from '../../site/mentions.ts';
import { timeInUse } from '../../site/time-in-use.ts';
import { markdownLink, markdownText } from '../markdown-text.ts';
import { bullets, mentionList, paragraph, properties, recordDocument, sourceList } from './record-edition.ts';
import type { RecordEdition } from './record-edition.ts';

/** A system as Markdown: what it does, since when, what it needs and what needs it, also as Mermaid, and its outages. */
export function systemAsMarkdown(system: RecordOf<'systems'>, edition: RecordEdition): string {
  const { content, language, absolute } = edition;
  const { dataset, book } = content;
  const t = interfaceText(language);
  const kind = byId(dataset.kinds, system.kind);
  const { needs, neededBy } = neighbourhood(dataset, system.id);
  const picture = neighbourhoodPicture(dataset, system.id, language);
  const outages = historyOf(dataset).filter(({ incident }) => incident.failure?.systems?.includes(system.id));
  return recordDocument(
    {
      title: inLanguage(system.name, language),
      kicker: [
        providerPassage(dataset, system.provider, language).text,
        ...(kind ? [inLanguage(kind.name, language)] : []),
        t(`layer.${system.layer}`),
      ],
      opening: [paragraph(system.role, edition), paragraph(system.note, edition), facts(system, edition)],
      path: recordPath('systems', system.id),
    },
    [
      [t('systems.loses'), losses(system, edition)],
      [t('systems.needs'), neighbours(needs, edition)],
      [t('systems.neededBy'), neighbours(neededBy, edition)],
      [t('systems.neighbours'), picture && `\`\`\`mermaid\n${picture.text.trim()}\n\`\`\``],
      [
        t('systems.incidents'),
        bullets(
          outages.map(({ incident }) => {
            const name = inLanguage(incident.name, language);
            return `${markdownLink(name, absolute(recordPath('incidents', incident.id)))}, ${formatDate(incident.start, language)}`;
          }),
        ),
      ],
      [t('record.sources'), sourceList(system, edition)],
      [t('record.chapters'), mentionList(mentionsOf(book, 'systems', system.id, language), edition)],
    ],
    edition,
  );
}

function facts(system: RecordOf<'systems'>, edition: RecordEdition): string {
  const { language } = edition;
  const t = interfaceText(language);
  const { use, openSource } = system;
  const comment = paragraph(openSource?.comment, edition);
  const status = openSource && t(`openSourceStatus.${openSource.status}`);
  return properties([
    [t('systems.inUse'), markdownText(timeInUse(system, language).text)],
    [t('systems.state'), t(`useState.${use.state}`)],
    [t('systems.basis'), t(`basis.${use.basis}`)],
    [t('systems.openSource'), comment ? `${status}. ${comment}` : status],
    [t('systems.repository'), openSource && `<${openSource.repository}>`],
    [t('systems.formerRepository'), openSource?.formerRepository && `<${openSource.formerRepository}>`],
    [t('systems.licence'), openSource && markdownText(openSource.licence)],
    [t('systems.firstRelease'), openSource?.firstRelease && formatDate(openSource.firstRelease, language)],
    [t('record.confidence'), t(`confidence.${system.confidence}`)],
  ]);
}

/** What viewers lose without it, by the model of the day; nothing where the model does not know it. */
function losses({ id }: RecordOf<'systems'>, { content: { dataset }, language }: RecordEdition): string | undefined {
  const t = interfaceText(language);
  const architecture = architectureToday(dataset);
  const effects = effectsOf({ kind: 'systems', systems: [id] }, architecture, dataset);
  if (effects.length === 0 || !architecture.nodesOf.has(id)) return undefined;
  const touched = effects.filter(({ outcome }) => outcome.status !== 'up');
  if (touched.length === 0) return markdownText(t('systems.losesNothing'));
  return bullets(
    touched.map(({ capability, outcome, path }) => {
      const name = nodePassage(dataset, capability, language).text;
      const because = passage(language, (voice) => path.map((node) => nodeName(dataset, node, voice)).join(' › ')).text;
      return markdownText(`${name}: ${t(`status.${outcome.status}`)} (${t('systems.because')}: ${because})`);
    }),
  );
}

function neighbours(all: readonly Neighbour[], edition: RecordEdition): string {
  const { content, language } = edition;
  if (all.length === 0) return markdownText(interfaceText(language)('systems.nothing'));
  return bullets(
    all.map(({ id, record }) => {
      const name = nodePassage(content.dataset, id, language).text;
      const kind = dependencyKind(record, language).text;
      return `**${markdownText(name)}** (${markdownText(kind)}): ${paragraph(record.statement, edition)}`;
    }),
  );
}
