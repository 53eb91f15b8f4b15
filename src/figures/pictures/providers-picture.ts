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
 * Every arrow is computed by failing everything that a provider runs. Undefined where nothing stops.
 */
export function providersPicture(
  dataset: Dataset,
  architecture: Architecture,
  language: Language,
): Passage | undefined {
  const { providers } = whatIfTable(architecture, dataset);
  const needed = providers.filter(({ effects }) => effects.some(({ outcome }) => outcome.status !== 'up'));
  if (needed.length === 0) return undefined;
  return picture(language, (voice) =>
    flowchart({
      direction: 'LR',
      title: voice.t('dependencies.carriers'),
      description: voice.t('dependencies.carriersIntro'),
      nodes: [
        ...dataset.capabilities.map(({ id, name }) => ({
          id,
          label: voice.name(name),
          kind: 'capability',
          round: true,
        })),
        ...needed.map(({ id }) => ({
          id: `provider-${id}`,
          label: providerName(dataset, id, voice),
          kind: providerKind(dataset, id),
        })),
      ],
      edges: needed.flatMap(({ id, effects }) =>
        effects
          .filter(({ outcome }) => outcome.status !== 'up')
          .map(({ capability, outcome }) => ({
            from: capability,
            to: `provider-${id}`,
            dashed: outcome.status === 'degraded',
          })),
      ),
    }),
  );
}
