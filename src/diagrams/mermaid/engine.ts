import type { Diagram } from 'mermaid/dist/Diagram.js';
import { installWindow } from '../dom/window.ts';
import { mermaidConfig } from './config.ts';
import { createSentinels } from './sentinels.ts';
import type { Sentinels } from './sentinels.ts';

/** mermaid, set up once per thread. */
export interface Engine {
  /** Parses a source; the result's `db` holds what mermaid understood. */
  parse(source: string): Promise<ParsedDiagram>;
  /** Draws a source with stand-in colours. */
  draw(source: string): Promise<string>;
  readonly sentinels: Sentinels;
}

export interface ParsedDiagram {
  readonly type: string;
  readonly config: Record<string, unknown>;
  readonly db: unknown;
}

/** Loads mermaid into this thread. Takes most of a second, so call it once. */
export async function startEngine(): Promise<Engine> {
  installWindow();
  // The bundled build: a tenth of the files, and five times as fast to load.
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs');
  mermaid.initialize(mermaidConfig({}, {}));
  const resolved = mermaid.mermaidAPI.getConfig();
  const sentinels = createSentinels(resolved.themeVariables as Record<string, unknown>);
  mermaid.initialize(mermaidConfig(sentinels.themeVariables, c4Colours(resolved.c4 ?? {}, sentinels)));
  return {
    sentinels,
    async parse(source) {
      const { config } = await mermaid.mermaidAPI.parse(source);
      const diagram: Diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
      return { type: diagram.type, config: config as Record<string, unknown>, db: diagram.db };
    },
    async draw(source) {
      const { svg } = await mermaid.mermaidAPI.render('d', source);
      return svg;
    },
  };
}

/** C4's colours are settings of their own; people and systems of ours stand out, others step back. */
function c4Colours(c4: object, sentinels: Sentinels): Record<string, string> {
  const colours: Record<string, string> = {};
  for (const name of Object.keys(c4)) {
    if (!name.endsWith('_color')) continue;
    colours[name] = sentinels.colourOf(name.startsWith('external') ? '--diagram-muted' : '--diagram-accent');
  }
  return colours;
}
