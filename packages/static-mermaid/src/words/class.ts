import type { ClassDB } from 'mermaid/dist/diagrams/class/classDb.js';
import type { ClassMember, ClassNode, ClassRelation } from 'mermaid/dist/diagrams/class/classTypes.js';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import type { Say } from './say.ts';
import { withDetail } from './sentence.ts';

/** Classes with their members, and how they are related. */
export const readClass: Reader<ClassDB> = (db, say) => {
  const classes = [...db.getClasses().values()];
  const nameOf = (id: string): string => plainLabel(classes.find((one) => one.id === id)?.label) || id;
  const relations = db.getRelations();
  const notes = [...db.getNotes().values()].map(({ class: about, text }) =>
    withDetail(say.phrase('note', { about: about ? nameOf(about) : db.getDiagramTitle() }), text),
  );
  return {
    nodes: classes.map(({ id }) => ({ id, label: nameOf(id) })),
    edges: relations.map((relation) => ({
      from: relation.id1,
      to: relation.id2,
      ...(relation.title ? { label: plainLabel(relation.title) } : {}),
      ...(isDotted(relation) ? { dashed: true } : {}),
    })),
    words: [
      ...classes.map((one) => members(one, say)),
      ...relations.map((relation) => relationSentence(relation, nameOf, say)),
      ...notes,
    ],
  };
};

function members({ label, annotations, members: attributes, methods }: ClassNode, say: Say): string {
  const part = (name: string, list: readonly ClassMember[]): string =>
    list.length > 0 ? `${name} ${list.map(({ text }) => plainLabel(text.replace(/^\\/, ''))).join(', ')}` : '';
  const kind = annotations.length > 0 ? ` (${annotations.join(', ')})` : '';
  return withDetail(
    plainLabel(label) + kind,
    part(say.phrase('attributes'), attributes),
    part(say.phrase('methods'), methods),
  );
}

/** The arrowhead's meaning belongs to the end that bears it: `A <|-- B` says that B is a kind of A. */
function relationSentence(relation: ClassRelation, nameOf: (id: string) => string, say: Say): string {
  const { type1, type2 } = relation.relation as { type1: number | 'none'; type2: number | 'none' };
  const first = nameOf(relation.id1) + many(relation.relationTitle1);
  const second = nameOf(relation.id2) + many(relation.relationTitle2);
  const atFirst = type1 !== 'none';
  const mark = atFirst ? type1 : type2;
  const kind = mark === 'none' ? 'linked' : (MARKS[mark] ?? 'linked');
  const pointsAway = kind === 'contains' || kind === 'aggregates';
  const [subject, object] = atFirst === pointsAway ? [first, second] : [second, first];
  const drawn: Relation = kind === 'extends' && isDotted(relation) ? 'realizes' : kind;
  return withDetail(
    mark === 'none'
      ? say.phrase('relation.linked', { subject: first, object: second })
      : say.phrase(`relation.${drawn}`, { subject, object }),
    relation.title,
  );
}

type Relation = 'extends' | 'realizes' | 'contains' | 'aggregates' | 'depends' | 'provides' | 'linked';

const MARKS: Record<number, Relation> = { 0: 'aggregates', 1: 'extends', 2: 'contains', 3: 'depends', 4: 'provides' };

function isDotted({ relation }: ClassRelation): boolean {
  return relation.lineType === 1;
}

function many(title: string): string {
  return title && title !== 'none' ? ` (${title})` : '';
}
