import type { Language } from '../../i18n/languages.ts';
import { passage } from '../../i18n/passage.ts';
import type { Passage, Voice } from '../../i18n/passage.ts';
import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { byId } from '../../model/by-id.ts';

/** Name of a system, a capability, or a node of the graph (`store@region-1`) for readers of `language`. */
export function nodePassage(dataset: Dataset, node: string, language: Language): Passage {
  return passage(language, (voice) => nodeName(dataset, node, voice));
}

/** The same as a part of what `voice` says. */
export function nodeName(dataset: Dataset, node: string, voice: Voice): string {
  const [id = node, region] = node.split('@');
  const name = voice.name((byId(dataset.systems, id) ?? byId(dataset.capabilities, id))?.name ?? id);
  return region === undefined ? name : `${name} (${region})`;
}

/** Name of a provider, of one of several where it stands for many, or of all that it runs. */
export function providerPassage(dataset: Dataset, id: string, language: Language, which?: ProviderWords): Passage {
  return passage(language, (voice) => providerName(dataset, id, voice, which));
}

/** The same as a part of what `voice` says. */
export function providerName(dataset: Dataset, id: string, voice: Voice, which: ProviderWords = 'name'): string {
  const provider = byId(dataset.providers, id);
  return voice.name(provider?.[which] ?? provider?.name ?? id);
}

type ProviderWords = 'name' | 'one' | 'whole';

/** Class of a node in diagrams: a capability, or the part that the provider of its system has in the story. */
export function nodeKind(dataset: Dataset, node: string): ProviderKind | 'capability' {
  const id = node.split('@')[0];
  const system = byId(dataset.systems, id);
  return system ? providerKind(dataset, system.provider) : 'capability';
}

/** Class of a provider in diagrams: those that the story is about have one each. */
export function providerKind(dataset: Dataset, id: string): ProviderKind {
  return byId(dataset.providers, id)?.part ?? 'other';
}

type ProviderKind = NonNullable<RecordOf<'providers'>['part']> | 'other';
