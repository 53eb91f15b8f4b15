import type { SequenceDB } from 'mermaid/dist/diagrams/sequence/sequenceDb.js';
import type { Message } from 'mermaid/dist/diagrams/sequence/types.js';
import type { ListItem } from '../fit/list-item.ts';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import type { Say } from './say.ts';
import { arrowSentence, withDetail } from './sentence.ts';

/** Participants and messages in the order they are sent, with loops and alternatives around them. */
export const readSequence: Reader<SequenceDB> = (db, say) => {
  const { nodes, nameOf, kinds } = participants(db);
  const boxes = db.getBoxes().filter(({ name }) => name);
  const groups = boxes.map(({ name, actorKeys }) =>
    say.phrase('group', { name: plainLabel(name), members: say.list(actorKeys.map(nameOf)) }),
  );
  const messages = db.getMessages();
  const sent = messages.filter((message) => isSent(message, kinds));
  return {
    nodes,
    edges: sent.map((message) => ({
      from: message.from ?? '',
      to: message.to ?? '',
      ...(textOf(message) ? { label: textOf(message) } : {}),
      ...(isDashed(kinds[message.type ?? 0]) ? { dashed: true } : {}),
    })),
    words: [
      ...groups,
      ...messages.flatMap((message) => sentence(message, kinds[message.type ?? 0] ?? '', nameOf, say)),
    ],
  };
};

/** The messages as numbered steps, each from its sender to its receiver, and what stands between them in words. */
export function listSequence(db: SequenceDB, say: Say): ListItem[] {
  const { nameOf, kinds } = participants(db);
  let step = 0;
  return db.getMessages().flatMap((message): ListItem[] => {
    const kind = kinds[message.type ?? 0] ?? '';
    if (!isSent(message, kinds)) return sentence(message, kind, nameOf, say).map((heading) => ({ heading }));
    step += 1;
    const arrow = {
      to: { node: message.to, label: nameOf(message.to) },
      label: textOf(message),
      dashed: isDashed(kind),
      bothWays: kind.startsWith('BIDIRECTIONAL'),
    };
    return [{ box: { node: message.from, label: `${step}. ${nameOf(message.from)}` }, arrows: [arrow] }];
  });
}

interface Participants {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly nameOf: (id?: string) => string;
  readonly kinds: Record<number, string>;
}

function participants(db: SequenceDB): Participants {
  const nodes = [...db.getActors()].map(([id, { description }]) => ({ id, label: plainLabel(description) || id }));
  return {
    nodes,
    nameOf: (id = '') => nodes.find((node) => node.id === id)?.label ?? id,
    kinds: kindsOf(db.LINETYPE),
  };
}

function isSent({ type, from, to }: Message, kinds: Record<number, string>): boolean {
  return Boolean(from && to) && !/^(NOTE|ACTIVE)/.test(kinds[type ?? 0] ?? '');
}

function sentence(message: Message, kind: string, nameOf: (id?: string) => string, say: Say): string[] {
  const text = textOf(message);
  if (kind === 'NOTE') {
    const about = [...new Set([nameOf(message.from), nameOf(message.to)])];
    return [withDetail(say.phrase('note', { about: say.list(about) }), text)];
  }
  if (/^(ACTIVE|AUTONUMBER|CENTRAL)/.test(kind)) return [];
  const [part = '', place = ''] = kind.split(/_(?=START$|END$|ELSE$|AND$|OPTION$)/);
  const block = BLOCKS[part];
  if (block && place) return blockSentence(block, place, text, say);
  const bothWays = kind.startsWith('BIDIRECTIONAL');
  return [
    arrowSentence(say, {
      from: nameOf(message.from),
      to: nameOf(message.to),
      label: text,
      dashed: isDashed(kind),
      bothWays,
    }),
  ];
}

type Block = 'loop' | 'alternative' | 'optional' | 'parallel' | 'critical' | 'break' | 'highlighted';

const BLOCKS: Record<string, Block> = {
  LOOP: 'loop',
  ALT: 'alternative',
  OPT: 'optional',
  PAR: 'parallel',
  PAR_OVER: 'parallel',
  CRITICAL: 'critical',
  BREAK: 'break',
  RECT: 'highlighted',
};

function blockSentence(block: Block, place: string, text: string, say: Say): string[] {
  if (place === 'END') return [say.phrase(`finished.${block}`)];
  if (place === 'ELSE') return [withDetail(say.phrase('otherwise'), text)];
  if (place === 'AND') return [withDetail(say.phrase('and'), text)];
  if (place === 'OPTION') return [withDetail(say.phrase('option'), text)];
  // The text of a highlighted part is its colour.
  return [block === 'highlighted' ? say.phrase(block) : withDetail(say.phrase(block), text)];
}

function kindsOf(types: Record<string, number>): Record<number, string> {
  return Object.fromEntries(Object.entries(types).map(([name, number]) => [number, name]));
}

function isDashed(kind = ''): boolean {
  return kind.includes('DOTTED');
}

function textOf({ message }: Message): string {
  return typeof message === 'string' ? plainLabel(message) : '';
}
