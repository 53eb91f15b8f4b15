import { DiagramError } from '../diagram-error.ts';

/** A title and a description for readers who cannot see the picture. */
export interface AccessibleText {
  readonly title: string;
  readonly description: string;
}

/** Title and description, as mermaid read them or as written in the source; without them a diagram is refused. */
export function accessibleText(db: unknown, written: Partial<AccessibleText>): AccessibleText {
  const known = readFrom(db);
  const title = known.title ?? written.title;
  const description = known.description ?? written.description;
  if (!title) throw missing('accTitle', 'a title', 'a short title');
  if (!description) throw missing('accDescr', 'a description', 'what one sees, in a sentence or two');
  return { title, description };
}

/**
 * Takes accTitle and accDescr out of a source whose grammar does not know them (mindmap, sankey).
 * The lines stay as comments, so that line numbers do.
 */
export function takeAccessibleText(source: string): { source: string; written: Partial<AccessibleText> } {
  if (!/^\s*(mindmap|sankey)/m.test(source)) return { source, written: {} };
  const written: { title?: string; description?: string } = {};
  const rest = source.replace(/^[ \t]*(accTitle|accDescr)[ \t]*:[ \t]*(.*)$/gm, (_, keyword: string, text: string) => {
    written[keyword === 'accTitle' ? 'title' : 'description'] = text.trim();
    return `%% ${keyword}`;
  });
  return { source: rest, written };
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
