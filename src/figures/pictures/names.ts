import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { byId } from '../../model/by-id.ts';

/** Name of a system, a capability, or a node of the graph (`store@region-1`) in a language. */
export function nodeName(dataset: Dataset, node: string, language: Language): string {
  const [id = node, region] = node.split('@');
  const system = byId(dataset.systems, id);
  const capability = byId(dataset.capabilities, id);
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
  const provider = byId(dataset.providers, id);
  return inLanguage(provider?.[which] ?? provider?.name, language) ?? id;
}

/** Class of a node in diagrams: a capability, or the part that the provider of its system has in the story. */
export function nodeKind(dataset: Dataset, node: string): string {
  const id = node.split('@')[0];
  const system = byId(dataset.systems, id);
  return system ? providerKind(dataset, system.provider) : 'capability';
}

/** Class of a provider in diagrams: those that the story is about have one each. */
export function providerKind(dataset: Dataset, id: string): string {
  return byId(dataset.providers, id)?.part ?? 'other';
}
