import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../i18n/passage.ts';
import type { Architecture } from '../../model/dependency/architecture.ts';
import { whatIfTable } from '../../model/dependency/what-if.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { flowchart } from './flowchart.ts';
import { picture } from './picture.ts';
import { providerKind, providerName } from './names.ts';

/**
 * Mermaid source of the shortest answer: what users do, and the companies without which it stops.
 * Every arrow is computed by failing everything that a provider runs; what hangs on the same ones in the same way
 * stands in one box. Undefined where nothing stops.
 */
export function providersPicture(
  dataset: Dataset,
  architecture: Architecture,
  language: Language,
): Passage | undefined {
  const { providers } = whatIfTable(architecture, dataset);
  const needs = providers.flatMap(({ id, effects }) =>
    effects
      .filter(({ outcome }) => outcome.status !== 'up')
      .map(({ capability, outcome }) => ({ capability, provider: id, dashed: outcome.status === 'degraded' })),
  );
  if (needs.length === 0) return undefined;
  const needed = providers.filter(({ id }) => needs.some(({ provider }) => provider === id));
  const sets = alike(
    dataset.capabilities.map((capability) => ({
      ...capability,
      needs: needs.filter((need) => need.capability === capability.id),
    })),
  );
  return picture(language, (voice) =>
    flowchart({
      direction: 'LR',
      title: voice.t('dependencies.carriers'),
      description: voice.t('dependencies.carriersIntro'),
      nodes: [
        ...sets.map(({ id, members }) => ({
          id,
          label: members.map(({ name }) => voice.name(name)).join(', '),
          kind: 'capability',
          round: true,
        })),
        ...needed.map(({ id }) => ({
          id: nodeOf(id),
          label: providerName(dataset, id, voice),
          kind: providerKind(dataset, id),
        })),
      ],
      edges: sets.flatMap(({ id, needs: shared }) =>
        shared.map(({ provider, dashed }) => ({ from: id, to: nodeOf(provider), dashed })),
      ),
    }),
  );
}

function nodeOf(provider: string): string {
  return `provider-${provider}`;
}

interface Need {
  readonly provider: string;
  readonly dashed: boolean;
}

/** Capabilities by what they need, in the order of the first of each; a set goes by the id of that one. */
function alike<C extends { readonly id: string; readonly needs: readonly Need[] }>(capabilities: readonly C[]) {
  const byNeeds = Map.groupBy(capabilities, ({ needs }) =>
    needs.map(({ provider, dashed }) => `${provider}${dashed ? '?' : ''}`).join(' '),
  );
  return [...byNeeds.values()].flatMap((members) =>
    members[0] ? [{ id: members[0].id, needs: members[0].needs, members }] : [],
  );
}
