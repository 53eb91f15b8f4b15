import { DiagramError } from '../diagram-error.ts';

/** Title and description as mermaid read them; a diagram without them is refused. */
export function accessibleText(db: unknown): { title: string; description: string } {
  const { getAccTitle, getAccDescription } = db as AccessibleDatabase;
  const title = getAccTitle?.call(db)?.trim();
  const description = getAccDescription?.call(db)?.trim();
  if (!title) throw missing('accTitle', 'a title', 'a short title');
  if (!description) throw missing('accDescr', 'a description', 'what one sees, in a sentence or two');
  return { title, description };
}

interface AccessibleDatabase {
  getAccTitle?(): string | undefined;
  getAccDescription?(): string | undefined;
}

function missing(keyword: string, what: string, example: string): DiagramError {
  return new DiagramError({
    message: `This diagram has no ${keyword}: readers who cannot see it need ${what}.`,
    hint: `Add a line “${keyword}: ${example}” below the first line.`,
  });
}
