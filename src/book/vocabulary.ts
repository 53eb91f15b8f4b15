import type { CollectionName } from '../schemas/primitives.ts';

export interface ComponentRule {
  /** Attributes by name; true = required. */
  readonly attributes: Readonly<Record<string, boolean>>;
  /** Collection that `id` names, where it names a record. */
  readonly collection?: CollectionName;
  /** Allowed values of an attribute from a closed list. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly content: 'none' | 'words' | 'blocks';
  /** Set where nothing would be shown without a text inside. */
  readonly needsText?: true;
}

export const asideKinds = ['note', 'trap', 'judgement'] as const;

/** The closed vocabulary of chapters: everything besides Markdown that a chapter may use. */
export const vocabulary: Readonly<Record<string, ComponentRule>> = {
  Fact: { attributes: { id: true, show: false, digits: false }, content: 'none' },
  Cite: { attributes: { id: true }, collection: 'sources', content: 'none' },
  Claim: { attributes: { id: true }, collection: 'claims', content: 'none' },
  System: { attributes: { id: true }, collection: 'systems', content: 'words' },
  Incident: { attributes: { id: true }, collection: 'incidents', content: 'words' },
  Term: { attributes: { id: true }, collection: 'glossary', content: 'words' },
  Diagram: { attributes: { id: true }, content: 'none' },
  Chart: { attributes: { id: true }, content: 'none' },
  Aside: { attributes: { kind: true }, values: { kind: asideKinds }, content: 'blocks', needsText: true },
};
