import { DiagramError } from '../diagram-error.ts';
import type { Kind } from './kinds.ts';
import { lineOf } from './source-lines.ts';

/**
 * Refuses colours that a statement gives in the kinds of diagrams that have no styles: white and black are
 * colours of the site too, and with them a text could be written on its own colour.
 */
export function checkColours(kind: Kind, db: unknown, source: string): void {
  const given = kind === 'sequence' ? coloursOfSequence(db as SequenceDatabase) : [];
  const [colour] = kind === 'c4' ? coloursOfC4(db as C4Database) : given;
  if (colour === undefined) return;
  throw new DiagramError({
    message: 'Colours of one’s own are not supported: they would not follow the page into the dark.',
    line: lineOf(source, colour),
    hint: 'Remove the colour; a part of a sequence may be “rect transparent”, a group “box transparent”.',
  });
}

interface SequenceDatabase {
  readonly LINETYPE: { readonly RECT_START: number };
  getBoxes: () => readonly { readonly fill?: string }[];
  getMessages: () => readonly { readonly type?: number; readonly message?: unknown }[];
}

interface C4Database {
  getC4ShapeArray: () => readonly C4Thing[];
  getBoundaries: () => readonly C4Thing[];
  getRels: () => readonly C4Thing[];
}

type C4Thing = Readonly<Partial<Record<(typeof C4_COLOURS)[number], unknown>>>;

const C4_COLOURS = ['bgColor', 'fontColor', 'borderColor', 'textColor', 'lineColor'] as const;

function coloursOfSequence(db: SequenceDatabase): string[] {
  const parts = db.getMessages().filter(({ type }) => type === db.LINETYPE.RECT_START);
  return [...db.getBoxes().map(({ fill }) => fill), ...parts.map(({ message }) => message)].flatMap((colour) =>
    typeof colour === 'string' && !/^(?:transparent)?$/i.test(colour.trim()) ? colour.trim() : [],
  );
}

function coloursOfC4(db: C4Database): string[] {
  return [...db.getC4ShapeArray(), ...db.getBoundaries(), ...db.getRels()].flatMap((thing) =>
    C4_COLOURS.flatMap((name) => (typeof thing[name] === 'string' && thing[name] !== '' ? thing[name] : [])),
  );
}
