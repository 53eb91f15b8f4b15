import type { Diagram } from 'mermaid/dist/Diagram.js';
import { installWindow } from '../dom/window.ts';
import type { Setup } from '../options.ts';
import { mermaidConfig } from './config.ts';
import type { Kind } from './kinds.ts';
import { leanSettings } from './lean-settings.ts';
import { ownStyle } from './own-style.ts';
import { quickenCopies } from './quick-copies.ts';
import { takePicture } from './take-picture.ts';
import { createSentinels } from './sentinels.ts';
import type { Sentinels } from './sentinels.ts';
import { afterFrontMatter } from './source-lines.ts';
import { createListener } from './statements.ts';
import type { Statement } from './statements.ts';
import { countInUtc } from './utc-dates.ts';

/** mermaid, set up once per thread. */
export interface Engine {
  /** What mermaid calls the kind of a diagram; throws for none that it knows. */
  typeOf: (source: string) => string;
  /** Parses a source of a known kind; the result's `db` holds what mermaid understood. */
  parse: (source: string, kind: Kind) => Promise<ParsedDiagram>;
  /** Draws a source with stand-in colours. Not sanitized: only what `clean` writes may leave this thread. */
  draw: (source: string) => Promise<SVGSVGElement>;
  readonly sentinels: Sentinels;
  readonly setup: Setup;
  /** What mermaid was set up with; the same settings give the same picture in a browser. */
  readonly settings: object;
}

interface ParsedDiagram {
  /** The settings in front matter. */
  readonly config: Record<string, unknown>;
  readonly db: unknown;
  /** Statements about links and styles, those too of which nothing is left in `db`. */
  readonly statements: readonly Statement[];
}

/** Loads mermaid into this thread. Takes most of a second, so call it once. */
export async function startEngine(setup: Setup): Promise<Engine> {
  await installWindow();
  quickenCopies();
  countInUtc();
  // The bundled build: a tenth of the files, and five times as fast to load.
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs');
  // First to learn what there is to colour, then with a colour of our own for each of it.
  const { mermaidAPI } = mermaid;
  mermaid.initialize(mermaidConfig(setup.limits, { themeVariables: {}, c4Colours: {}, themeCSS: '' }));
  const resolved = mermaidAPI.getConfig();
  const sentinels = createSentinels(resolved.themeVariables as Record<string, unknown>);
  const settings = mermaidConfig(setup.limits, {
    themeVariables: sentinels.themeVariables,
    c4Colours: c4Colours(resolved.c4 ?? {}, sentinels),
    themeCSS: ownStyle(sentinels),
  });
  mermaid.initialize(settings);
  const settingsFor = leanSettings(mermaidAPI.defaultConfig, settings);
  const listener = createListener();
  return {
    sentinels,
    setup,
    settings,
    typeOf: (source) => mermaid.detectType(source, mermaidAPI.getConfig()),
    async parse(source, kind) {
      const ofKind = settingsFor(kind);
      if (ofKind) mermaid.initialize(ofKind);
      // Settings of the diagram before would still hold.
      mermaidAPI.reset();
      const config = afterFrontMatter(source) > 0 ? (await mermaidAPI.parse(source)).config : {};
      listener.takeStatements();
      let diagram: Diagram = await mermaidAPI.getDiagramFromText(source);
      // The first diagram of a kind is needed to know its database.
      if (listener.attach(kind, diagram.db)) diagram = await mermaidAPI.getDiagramFromText(source);
      return { config: config as Record<string, unknown>, db: diagram.db, statements: listener.takeStatements() };
    },
    draw: (source) => takePicture((container) => mermaidAPI.render('d', source, container)),
  };
}

/** C4's colours are settings of their own; people and systems of one's own stand out, others step back. */
function c4Colours(c4: object, sentinels: Sentinels): Record<string, string> {
  const colours: Record<string, string> = {};
  for (const name of Object.keys(c4)) {
    if (!name.endsWith('_color')) continue;
    colours[name] = sentinels.colourOf(name.startsWith('external') ? '--diagram-muted' : '--diagram-accent');
  }
  return colours;
}
