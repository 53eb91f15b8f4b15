import type { DiagramText } from '../types.ts';
import type { Phrases } from './phrases.ts';

/** Reads what mermaid understood of one kind of diagram. */
export type Reader<Database> = (db: Database, say: Phrases) => Pick<DiagramText, 'nodes' | 'edges' | 'words'>;
