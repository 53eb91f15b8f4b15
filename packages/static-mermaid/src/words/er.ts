import type { ErDB } from 'mermaid/dist/diagrams/er/erDb.js';
import type { Attribute } from 'mermaid/dist/diagrams/er/erTypes.js';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { arrowSentence, withDetail } from './sentence.ts';

/** Entities with their attributes, and how many of one belong to how many of another. */
export const readEr: Reader<ErDB> = (db, say) => {
  const entities = [...db.getEntities().values()];
  const nameOf = (id: string): string => {
    const entity = entities.find((one) => one.id === id);
    return plainLabel(entity?.alias) || plainLabel(entity?.label) || id;
  };
  // A name without alias is a label, and translated like one: the place is what languages share.
  const placeOf = (id: string): string => `entity-${entities.findIndex((one) => one.id === id) + 1}`;
  const relations = db.getRelationships();
  const many = (id: string, cardinality: string): string =>
    `${nameOf(id)} (${say.phrase(`cardinality.${CARDINALITIES[cardinality] ?? 'onlyOne'}`)})`;
  return {
    nodes: entities.map(({ id }) => ({ id: placeOf(id), label: nameOf(id) })),
    edges: relations.map(({ entityA, entityB, roleA, relSpec }) => ({
      from: placeOf(entityA),
      to: placeOf(entityB),
      ...(plainLabel(roleA) ? { label: plainLabel(roleA) } : {}),
      ...(relSpec.relType === 'NON_IDENTIFYING' ? { dashed: true } : {}),
    })),
    words: [
      ...entities
        .filter(({ attributes }) => attributes.length > 0)
        .map(({ id, attributes }) => withDetail(nameOf(id), attributes.map(attribute).join(', '))),
      // Each end bears the number that stands at the other one: cardA is drawn at entity B.
      ...relations.map(({ entityA, entityB, roleA, relSpec }) =>
        arrowSentence(say, {
          from: many(entityA, relSpec.cardB),
          to: many(entityB, relSpec.cardA),
          label: roleA,
          dashed: relSpec.relType === 'NON_IDENTIFYING',
        }),
      ),
    ],
  };
};

const CARDINALITIES: Readonly<Record<string, 'zeroOrOne' | 'zeroOrMore' | 'oneOrMore' | 'onlyOne' | 'parent'>> = {
  ZERO_OR_ONE: 'zeroOrOne',
  ZERO_OR_MORE: 'zeroOrMore',
  ONE_OR_MORE: 'oneOrMore',
  ONLY_ONE: 'onlyOne',
  MD_PARENT: 'parent',
};

function attribute({ type, name, keys, comment }: Attribute): string {
  const notes = [...keys, comment].filter(Boolean).join(', ');
  return notes ? `${type} ${name} (${notes})` : `${type} ${name}`;
}
