import { readdirSync, readFileSync } from 'node:fs';
import { DiagramError, renderDiagram } from '../src/index.ts';
import type { RenderedDiagram, RenderOptions } from '../src/index.ts';

const folder = new URL('sources/', import.meta.url);

/** The names of the sources, which cover every kind of diagram. */
export const sourceNames = readdirSync(folder).map((file) => file.replace('.mmd', ''));

export function readSource(name: string): string {
  return readFileSync(new URL(`${name}.mmd`, folder), 'utf8');
}

/** Draws a diagram afresh. */
export function render(source: string, options: Partial<RenderOptions> = {}): Promise<RenderedDiagram> {
  return renderDiagram(source, { lang: 'en', cacheDirectory: false, ...options });
}

/** The error a diagram is refused with; fails when it is drawn. */
export async function refusal(source: string, options: Partial<RenderOptions> = {}): Promise<DiagramError> {
  const error: unknown = await render(source, options).then(
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
