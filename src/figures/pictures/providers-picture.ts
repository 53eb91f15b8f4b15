import type { Language } from '../../i18n/languages.ts';
import { atlasText } from '../../i18n/atlas-text.ts';
import type { Architecture } from '../../model/dependency/architecture.ts';
import { whatIfTable } from '../../model/dependency/what-if.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { flowchart } from './flowchart.ts';
import { providerKind } from './names.ts';

/**
 * Mermaid source of the shortest answer: what viewers do, and the companies without which it stops.
 * Every arrow is computed by failing everything that a provider runs.
 */
export function providersPicture(dataset: Dataset, architecture: Architecture, language: Language): string {
  const { words, provider: providerName } = atlasText[language];
  const { providers } = whatIfTable(architecture, dataset);
  const needed = providers.filter(({ effects }) => effects.some(({ outcome }) => outcome.status !== 'up'));
  return flowchart({
    direction: 'LR',
    title: words.carriers,
    description: words.carriersIntro,
    nodes: [
      ...dataset.capabilities.map(({ id, name }) => ({ id, label: name[language], kind: 'capability', round: true })),
      ...needed.map(({ id }) => ({
        id: `provider-${id}`,
        label: providerName[id as keyof typeof providerName],
        kind: providerKind(id),
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
  });
}
