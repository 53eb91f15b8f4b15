import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../i18n/passage.ts';
import type { Architecture } from '../../model/dependency/architecture.ts';
import { transitiveReduction } from '../../model/dependency/transitive-reduction.ts';
import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { flowchart } from './flowchart.ts';
import { picture } from './picture.ts';
import { nodeKind } from './names.ts';
import { recordPath } from '../../schemas/traits.ts';

/**
 * Mermaid source of the paths from capabilities down to rented machines, today: only edges along which
 * outages spread and that do not follow from others, one node per system whatever its regions, coloured by
 * provider. With `capability`, only the paths from that one. Undefined where nothing is known that they need.
 */
export function layersPicture(
  dataset: Dataset,
  architecture: Architecture,
  language: Language,
  capability?: string,
): Passage | undefined {
  const { edges, reached } = layersEdges(dataset, architecture, capability);
  if (edges.length === 0) return undefined;
  const capabilities = dataset.capabilities.filter(({ id }) => reached.has(id));
  const systems = dataset.systems.filter(({ id }) => reached.has(id));
  return picture(language, ({ t, name }) =>
    flowchart({
      direction: 'TB',
      title:
        capability === undefined
          ? t('dependencies.layers')
          : t('dependencies.pathOf', { name: name(capabilities[0]?.name ?? '') }),
      description: t('dependencies.layersIntro'),
      nodes: [
        ...capabilities.map((one) => ({ id: one.id, label: name(one.name), kind: 'capability', round: true })),
        ...systems.map((system) => ({
          id: system.id,
          label: name(system.name),
          kind: nodeKind(dataset, system.id),
          link: recordPath('systems', system.id),
        })),
      ],
      edges: edges.map(({ from, to, inferred }) => ({ from, to, dashed: inferred })),
    }),
  );
}

interface LayersEdge {
  readonly from: string;
  readonly to: string;
  readonly inferred: boolean;
  readonly uncertain: boolean;
  /** What it is drawn from. */
  readonly record: RecordOf<'dependencies'>;
}

/** The edges of that picture, and what they join. */
export function layersEdges(
  dataset: Dataset,
  architecture: Architecture,
  capability?: string,
): { edges: readonly LayersEdge[]; reached: ReadonlySet<string> } {
  const base = (node: string) => node.split('@')[0] ?? node;
  // Every path begins in an app, so that apps in the picture would say nothing.
  const withUsers = new Set(dataset.kinds.filter((kind) => kind.withUsers).map(({ id }) => id));
  const apps = new Set(dataset.systems.filter(({ kind }) => withUsers.has(kind)).map(({ id }) => id));
  const pairs = new Map<string, LayersEdge>();
  for (const record of new Set(architecture.recordOf.values())) {
    if (record.kind !== 'requires') continue;
    for (const to of record.anyOf ?? (record.to ? [record.to] : [])) {
      if (!architecture.nodesOf.has(to) || apps.has(to)) continue;
      const inferred = record.inferred !== undefined;
      const uncertain = inferred || record.anyOf !== undefined;
      pairs.set(`${record.from}→${to}`, { from: base(record.from), to, inferred, uncertain, record });
    }
  }
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const { from, to } of pairs.values()) if (from === id) visit(to);
  };
  for (const { id } of dataset.capabilities) if (capability === undefined || id === capability) visit(id);
  const needs = [...pairs.values()].filter(({ from, to }) => reached.has(from) && reached.has(to));
  return { edges: transitiveReduction(needs), reached };
}
