import type { DiagramText } from '../types.ts';
import type { Say } from './say.ts';

/** Reads what mermaid understood of one kind of diagram. */
export type Reader<Database> = (db: Database, say: Say) => Pick<DiagramText, 'nodes' | 'edges' | 'words'>;
