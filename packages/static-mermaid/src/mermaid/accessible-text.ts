import { DiagramError } from '../diagram-error.ts';
import { decodeEntities, decodeWritten } from '../dom/entities.ts';
import { firstLineOf } from './source-lines.ts';

/** A title and a description for readers who cannot see the picture. */
export interface AccessibleText {
  readonly title: string;
  readonly description: string;
}

/**
 * Title and description, as written in the source or as mermaid read them.
 * @throws DiagramError about `line`, where the diagram begins, when it has none.
 */
export function accessibleText(
  db: unknown,
  written: Partial<AccessibleText> | undefined,
  line: number,
): AccessibleText {
  const { title, description } = written ?? readFrom(db);
  if (!title) throw missing('accTitle', 'a title', 'a short title', line);
  if (!description) throw missing('accDescr', 'a description', 'what one sees, in a sentence or two', line);
  return { title, description };
}

/**
 * Takes accTitle and accDescr out of a source whose grammar does not know them (mindmap, sankey)
 * or draws them as the heading (C4). Comments stay in their place, so that line numbers do.
 */
export function takeAccessibleText(source: string): TakenText {
  if (!/^\s*(mindmap|sankey|C4)/.test(firstLineOf(source))) return { source, written: undefined };
  const written: { title?: string; description?: string } = {};
  const rest = source
    .replace(/^[ \t]*(accTitle|accDescr)[ \t]*:[ \t]*(.*)$/gm, (_, keyword: string, text: string) => {
      written[keyword === 'accTitle' ? 'title' : 'description'] = decodeWritten(text).trim();
      return `%% ${keyword}`;
    })
    .replace(/^[ \t]*accDescr[ \t]*\{([^}]*)\}[ \t]*$/gm, (block: string, text: string) => {
      written.description = decodeWritten(text).replace(/\s+/g, ' ').trim();
      return block.replace(/^.*$/gm, '%% accDescr');
    });
  return { source: rest, written };
}

interface TakenText {
  readonly source: string;
  /** Not set where mermaid itself reads them. */
  readonly written: Partial<AccessibleText> | undefined;
}

interface AccessibleDatabase {
  getAccTitle?: () => string | undefined;
  getAccDescription?: () => string | undefined;
  getCommonDb?: () => AccessibleDatabase;
}

function readFrom(db: unknown): { title?: string | undefined; description?: string | undefined } {
  const given = db as AccessibleDatabase;
  // The timeline keeps them in a database of its own.
  const source = given.getAccTitle ? given : (given.getCommonDb?.() ?? {});
  return {
    title: decodeEntities(source.getAccTitle?.() ?? '').trim() || undefined,
    description: decodeEntities(source.getAccDescription?.() ?? '').trim() || undefined,
  };
}

function missing(keyword: string, what: string, example: string, line: number): DiagramError {
  return new DiagramError({
    line,
    message: `This diagram has no ${keyword}: readers who cannot see it need ${what}.`,
    hint: `Add a line “${keyword}: ${example}” below this line.`,
  });
}
