import type { Limits } from '../options.ts';

/** Settings given to mermaid, the same for every diagram: what is not pinned here could redraw everything at an upgrade. */
export function mermaidConfig(limits: Limits, { themeVariables, c4Colours, themeCSS }: Colours): object {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    theme: 'base',
    look: 'classic',
    handDrawnSeed: 1,
    logLevel: 5,
    maxTextSize: limits.characters + 2000,
    maxEdges: limits.edges + 1,
    fontFamily: FONT,
    fontSize: FONT_SIZE,
    // Half the start-up time of ELK and more compact; a diagram that needs ELK says so in its front matter.
    layout: 'dagre',
    // HTML labels would come out as foreignObject, which has no size without a browser.
    htmlLabels: false,
    flowchart: {
      ...PLAIN,
      htmlLabels: false,
      minNodeWidth: 0,
      wrappingWidth: WRAPPING_WIDTH.flowchart,
      nodeSpacing: 40,
      rankSpacing: 45,
      subGraphTitleMargin: { top: 6, bottom: 4 },
    },
    class: { ...PLAIN, htmlLabels: false },
    state: { ...PLAIN, layout: 'dagre', htmlLabels: false, minNodeWidth: 0, wrappingWidth: WRAPPING_WIDTH.state },
    er: PLAIN,
    sequence: { actorFontFamily: FONT, noteFontFamily: FONT, messageFontFamily: FONT, actorFontSize: 16 },
    timeline: { taskFontFamily: FONT },
    gantt: { fontSize: 14, sectionFontSize: 14, barHeight: 26, barGap: 6, leftPadding: 160, topPadding: 56 },
    c4: { ...c4Fonts(), ...c4Colours },
    themeCSS,
    themeVariables: { ...themeVariables, fontFamily: FONT },
  };
}

interface Colours {
  readonly themeVariables: Record<string, unknown>;
  /** C4's colours are settings, not variables of the theme. */
  readonly c4Colours: Record<string, string>;
  readonly themeCSS: string;
}

/** Labels wrap beyond this many pixels, where no single word is wider. */
export const WRAPPING_WIDTH = { flowchart: 150, state: 180 } as const;
export const FONT_SIZE = 16;

const FONT = 'Inter';
const PLAIN = { theme: 'base', look: 'classic' } as const;

const C4_TEXTS = [
  'person',
  'external_person',
  'system',
  'external_system',
  'system_db',
  'external_system_db',
  'system_queue',
  'external_system_queue',
  'boundary',
  'message',
  'container',
  'external_container',
  'container_db',
  'external_container_db',
  'container_queue',
  'external_container_queue',
  'component',
  'external_component',
  'component_db',
  'external_component_db',
  'component_queue',
  'external_component_queue',
] as const;

/** C4 alone has a font setting per kind of shape; its default is not Inter. */
function c4Fonts(): Record<string, string> {
  return Object.fromEntries(C4_TEXTS.map((kind) => [`${kind}FontFamily`, FONT]));
}
