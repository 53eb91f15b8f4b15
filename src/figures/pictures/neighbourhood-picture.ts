import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../i18n/passage.ts';
import { neighbourhood } from '../../model/dependency/neighbourhood.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { flowchart } from './flowchart.ts';
import { picture } from './picture.ts';
import { nodeKind, nodeName } from './names.ts';
import { recordPath } from '../../schemas/traits.ts';

/** Mermaid source of a system's neighbourhood, or undefined when nothing is known to touch it. */
export function neighbourhoodPicture(dataset: Dataset, id: string, language: Language): Passage | undefined {
  const { needs, neededBy } = neighbourhood(dataset, id);
  if (needs.length + neededBy.length === 0) return undefined;
  const ids = [
    ...new Set([id, ...neededBy.map((neighbour) => neighbour.id), ...needs.map((neighbour) => neighbour.id)]),
  ];
  const isSystem = (node: string) => dataset.systems.some((system) => system.id === node);
  const edges = [
    ...neededBy.map((neighbour) => ({ from: neighbour.id, to: id, record: neighbour.record })),
    ...needs.map((neighbour) => ({ from: id, to: neighbour.id, record: neighbour.record })),
  ];
  return picture(language, (voice) => {
    const name = nodeName(dataset, id, voice);
    return flowchart({
      direction: 'LR',
      title: `${voice.t('systems.neighbours')}: ${name}`,
      description: voice.t('systems.neighboursDescription', { name }),
      nodes: ids.map((node) => ({
        id: node,
        label: nodeName(dataset, node, voice),
        kind: nodeKind(dataset, node),
        round: !isSystem(node),
        ...(isSystem(node) && node !== id ? { link: recordPath('systems', node) } : {}),
      })),
      edges: edges
        .filter((edge, index) => edges.findIndex((other) => other.from === edge.from && other.to === edge.to) === index)
        .map(({ from, to, record }) => ({
          from,
          to,
          dashed: record.inferred !== undefined || record.example === true || record.kind === 'optional',
        })),
    });
  });
}
