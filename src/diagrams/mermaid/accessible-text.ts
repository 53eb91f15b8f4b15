import { DiagramError } from '../diagram-error.ts';
import type { Kind } from './kinds.ts';

/** A title and a description for readers who cannot see the picture. */
export interface AccessibleText {
  readonly title: string;
  readonly description: string;
}

/** Title and description, as written in the source or as mermaid read them; without them a diagram is refused. */
export function accessibleText(db: unknown, written: Partial<AccessibleText> | undefined): AccessibleText {
  const { title, description } = written ?? readFrom(db);
  if (!title) throw missing('accTitle', 'a title', 'a short title');
  if (!description) throw missing('accDescr', 'a description', 'what one sees, in a sentence or two');
  return { title, description };
}

/**
 * Takes accTitle and accDescr out of a source whose grammar does not know them (mindmap, sankey)
 * or draws them as the heading (C4). The lines stay as comments, so that line numbers do.
 */
export function takeAccessibleText(source: string, kind: Kind): TakenText {
  if (!WITHOUT_GRAMMAR.has(kind)) return { source, written: undefined };
  const written: { title?: string; description?: string } = {};
  const rest = source
    .replace(/^[ \t]*(accTitle|accDescr)[ \t]*:[ \t]*(.*)$/gm, (_, keyword: string, text: string) => {
      written[keyword === 'accTitle' ? 'title' : 'description'] = text.trim();
      return `%% ${keyword}`;
    })
    .replace(/^[ \t]*accDescr[ \t]*\{([^}]*)\}[ \t]*$/gm, (block: string, text: string) => {
      written.description = text.replace(/\s+/g, ' ').trim();
      return block.replace(/^.*$/gm, '%% accDescr');
    });
  return { source: rest, written };
}

const WITHOUT_GRAMMAR: ReadonlySet<Kind> = new Set(['mindmap', 'sankey', 'c4']);

interface TakenText {
  readonly source: string;
  /** Not set where mermaid itself reads them. */
  readonly written: Partial<AccessibleText> | undefined;
}

interface AccessibleDatabase {
  getAccTitle?(): string | undefined;
  getAccDescription?(): string | undefined;
  getCommonDb?(): AccessibleDatabase;
}

function readFrom(db: unknown): { title?: string | undefined; description?: string | undefined } {
  const given = db as AccessibleDatabase;
  // The timeline keeps them in a database of its own.
  const source = given.getAccTitle ? given : (given.getCommonDb?.() ?? {});
  return {
    title: source.getAccTitle?.()?.trim() || undefined,
    description: source.getAccDescription?.()?.trim() || undefined,
  };
}

function missing(keyword: string, what: string, example: string): DiagramError {
  return new DiagramError({
    message: `This diagram has no ${keyword}: readers who cannot see it need ${what}.`,
    hint: `Add a line “${keyword}: ${example}” below the first line.`,
  });
}
