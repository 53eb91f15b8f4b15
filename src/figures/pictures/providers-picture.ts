import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { Architecture } from '../../model/dependency/architecture.ts';
import { whatIfTable } from '../../model/dependency/what-if.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { flowchart } from './flowchart.ts';
import { providerKind, providerName } from './names.ts';

/**
 * Mermaid source of the shortest answer: what users do, and the companies without which it stops.
 * Every arrow is computed by failing everything that a provider runs. Undefined where nothing stops.
 */
export function providersPicture(dataset: Dataset, architecture: Architecture, language: Language): string | undefined {
  const t = interfaceText(language);
  const { providers } = whatIfTable(architecture, dataset);
  const needed = providers.filter(({ effects }) => effects.some(({ outcome }) => outcome.status !== 'up'));
  if (needed.length === 0) return undefined;
  return flowchart({
    direction: 'LR',
    title: t('dependencies.carriers'),
    description: t('dependencies.carriersIntro'),
    nodes: [
      ...dataset.capabilities.map(({ id, name }) => ({
        id,
        label: inLanguage(name, language),
        kind: 'capability',
        round: true,
      })),
      ...needed.map(({ id }) => ({
        id: `provider-${id}`,
        label: providerName(dataset, id, language),
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
  });
}
