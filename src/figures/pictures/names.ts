import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dataset } from '../../schemas/collections.ts';

/** Name of a system, a capability, or a node of the graph (`zuul@us-east-1`) in a language. */
export function nodeName(dataset: Dataset, node: string, language: Language): string {
  const [id = node, region] = node.split('@');
  const system = dataset.systems.find((candidate) => candidate.id === id);
  const capability = dataset.capabilities.find((candidate) => candidate.id === id);
  const name = system ? inLanguage(system.name, language) : (inLanguage(capability?.name, language) ?? id);
  return region === undefined ? name : `${name} (${region})`;
}

/** Name of a provider, of one of several where it stands for many, or of all that it runs. */
export function providerName(
  dataset: Dataset,
  id: string,
  language: Language,
  which: 'name' | 'one' | 'whole' = 'name',
): string {
  const provider = dataset.providers.find((candidate) => candidate.id === id);
  return inLanguage(provider?.[which] ?? provider?.name, language) ?? id;
}

/** Class of a node in diagrams: a capability, or the part that the provider of its system has in the story. */
export function nodeKind(dataset: Dataset, node: string): string {
  const id = node.split('@')[0];
  const system = dataset.systems.find((candidate) => candidate.id === id);
  return system ? providerKind(dataset, system.provider) : 'capability';
}

/** Class of a provider in diagrams: those that the story is about have one each. */
export function providerKind(dataset: Dataset, id: string): string {
  return dataset.providers.find((candidate) => candidate.id === id)?.part ?? 'other';
}
