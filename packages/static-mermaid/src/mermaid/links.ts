import type { DiagramLink } from '../types.ts';
import type { Kind } from './kinds.ts';
import { lineOf, placeOfStatement } from './source-lines.ts';
import type { Statement } from './statements.ts';

/** Where a source makes something clickable, whether or not the picture lets anybody click on it. */
export function findLinks(kind: Kind, db: unknown, statements: readonly Statement[], source: string): DiagramLink[] {
  const places = [
    ...statements
      .filter(({ means }) => means === 'link')
      .map(({ target }) => placeOfStatement(source, KEYWORDS, target)),
    ...(kind === 'c4' ? addressesOf(db as C4Database) : []).map((address) => ({ line: lineOf(source, address) })),
  ];
  return [...new Map(places.map((place) => [place.line, place])).values()];
}

const KEYWORDS = ['click', 'callback', 'links?', 'properties', 'details'];

interface C4Database {
  getC4ShapeArray: () => readonly C4Thing[];
  getBoundaries: () => readonly C4Thing[];
  getRels: () => readonly C4Thing[];
}

interface C4Thing {
  readonly link?: unknown;
}

function addressesOf(db: C4Database): string[] {
  return [...db.getC4ShapeArray(), ...db.getBoundaries(), ...db.getRels()].flatMap(({ link }) => textOf(link) || []);
}

/** What is written with a name, as in `$link="…"`, is a text of its own in some places and an object in others. */
function textOf(link: unknown): string {
  if (typeof link === 'object' && link !== null && 'text' in link) return textOf(link.text);
  return typeof link === 'string' ? link.trim() : '';
}
