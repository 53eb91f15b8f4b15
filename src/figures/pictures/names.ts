import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { nodeClasses } from './node-classes.ts';

/** Name of a system, a capability, or a node of the graph (`zuul@us-east-1`) in a language. */
export function nodeName(dataset: Dataset, node: string, language: Language): string {
  const [id = node, region] = node.split('@');
  const system = dataset.systems.find((candidate) => candidate.id === id);
  const capability = dataset.capabilities.find((candidate) => candidate.id === id);
  const name = system ? inLanguage(system.name, language) : (inLanguage(capability?.name, language) ?? id);
  return region === undefined ? name : `${name} (${region})`;
}

/** Colour class of a node: a capability, or the provider of its system. */
export function nodeKind(dataset: Dataset, node: string): string {
  const id = node.split('@')[0];
  const system = dataset.systems.find((candidate) => candidate.id === id);
  return system ? providerKind(system.provider) : 'capability';
}

/** Colour class of a provider: those that the story is about have one each. */
export function providerKind(provider: string): string {
  return Object.hasOwn(nodeClasses, provider) ? provider : 'other';
}
