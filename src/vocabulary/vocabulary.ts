import type { CollectionName } from '../schemas/primitives.ts';

export interface ComponentRule {
  /** Attributes by name; true = required. */
  readonly attributes: Readonly<Record<string, boolean>>;
  /** Collection that `id` names, where it names a record. */
  readonly collection?: CollectionName;
  /** Allowed values of an attribute from a closed list. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly content: 'none' | 'words' | 'blocks';
  /** A part of a sentence, or a block that stands between paragraphs. */
  readonly stands: 'in-sentence' | 'alone';
  /** Set where nothing would be shown without a text inside. */
  readonly needsText?: true;
}

export const asideKinds = ['note', 'trap', 'judgement'] as const;

/** The closed vocabulary of chapters: everything besides Markdown that a chapter may use. */
export const vocabulary: Readonly<Record<string, ComponentRule>> = {
  Fact: { attributes: { id: true, show: false, digits: false }, content: 'none', stands: 'in-sentence' },
  Cite: { attributes: { id: true }, collection: 'sources', content: 'none', stands: 'in-sentence' },
  Claim: { attributes: { id: true }, collection: 'claims', content: 'none', stands: 'alone' },
  System: { attributes: { id: true }, collection: 'systems', content: 'words', stands: 'in-sentence' },
  Incident: { attributes: { id: true }, collection: 'incidents', content: 'words', stands: 'in-sentence' },
  Term: { attributes: { id: true }, collection: 'glossary', content: 'words', stands: 'in-sentence' },
  Diagram: { attributes: { id: true }, content: 'none', stands: 'alone' },
  Chart: { attributes: { id: true }, content: 'none', stands: 'alone' },
  Aside: {
    attributes: { kind: true },
    values: { kind: asideKinds },
    content: 'blocks',
    stands: 'alone',
    needsText: true,
  },
};
