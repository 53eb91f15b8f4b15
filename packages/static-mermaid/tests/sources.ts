import { readdirSync, readFileSync } from 'node:fs';
import { createRenderer, DiagramError } from '../src/index.ts';
import type { NodeClasses, PageOptions, RenderedDiagram } from '../src/index.ts';

const folder = new URL('sources/', import.meta.url);

/** The names of the sources, which cover every kind of diagram. */
export const sourceNames = readdirSync(folder).map((file) => file.replace('.mmd', ''));

export function readSource(name: string): string {
  return readFileSync(new URL(`${name}.mmd`, folder), 'utf8');
}

/** What the sources mark their nodes with. */
export const nodeClasses: NodeClasses = {
  rented: {},
  own: {},
  other: {},
  capability: { colour: 'accent' },
  down: { width: 3 },
  degraded: { dashes: [5, 3], width: 2 },
  up: {},
};

const { render: draw } = createRenderer({ nodeClasses, cacheDirectory: false });

/** Drcloud a diagram afresh, in a thread that all tests of a file share; idle, it does not keep them from ending. */
export function render(source: string, page: PageOptions = {}): Promise<RenderedDiagram> {
  return draw(source, page);
}

/** The error a diagram is refused with; fails when it is drawn. */
export async function refusal(source: string, drawing = render(source)): Promise<DiagramError> {
  const error: unknown = await drawing.then(
    () => new Error('The diagram was drawn.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiagramError)) throw error;
  return error;
}

/** A diagram with the title and description that each needs; they are lines 2 and 3. */
export function diagram(kind: string, ...lines: readonly string[]): string {
  return [kind, 'accTitle: A title', 'accDescr: A description.', ...lines].join('\n');
}
