import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { neighbourhood } from '../../model/dependency/neighbourhood.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { flowchart } from './flowchart.ts';
import { nodeKind, nodeName } from './names.ts';
import { recordPath } from '../../schemas/traits.ts';

/** Mermaid source of a system's neighbourhood, or undefined when nothing is known to touch it. */
export function neighbourhoodPicture(dataset: Dataset, id: string, language: Language): string | undefined {
  const { needs, neededBy } = neighbourhood(dataset, id);
  if (needs.length + neededBy.length === 0) return undefined;
  const t = interfaceText(language);
  const name = nodeName(dataset, id, language);
  const ids = [
    ...new Set([id, ...neededBy.map((neighbour) => neighbour.id), ...needs.map((neighbour) => neighbour.id)]),
  ];
  const isSystem = (node: string) => dataset.systems.some((system) => system.id === node);
  const edges = [
    ...neededBy.map((neighbour) => ({ from: neighbour.id, to: id, record: neighbour.record })),
    ...needs.map((neighbour) => ({ from: id, to: neighbour.id, record: neighbour.record })),
  ];
  return flowchart({
    direction: 'LR',
    title: `${t('systems.neighbours')}: ${name}`,
    description: t('systems.neighboursDescription', { name }),
    nodes: ids.map((node) => ({
      id: node,
      label: nodeName(dataset, node, language),
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
}
