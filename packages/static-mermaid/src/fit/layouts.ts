import type { Kind } from '../mermaid/kinds.ts';
import { firstLineOf, originalLines } from '../mermaid/source-lines.ts';
import { widestWord } from '../mermaid/layout.ts';
import type { DiagramText } from '../types.ts';

/** One way to lay a diagram out. */
export interface Layout {
  /** A complete source. */
  readonly source: string;
  /** Those of one family differ only in how dense they are. */
  readonly family: string;
}

/**
 * The ways in which a complete source can be laid out, the best first: for a wide column as it is written,
 * then denser, then in the other direction; for a narrow one from the top down first.
 */
export function layouts(complete: string, kind: Kind, text: DiagramText, isNarrow: boolean): Layout[] {
  if (kind === 'flowchart') return flowcharts(complete, text, isNarrow);
  return [complete, ...others(complete, kind, text)].map((source) => ({ source, family: kind }));
}

/** The same flowcharts laid out by ELK, which leads lines around boxes and takes more room; none where the source says how. */
export function elkLayouts(ways: readonly Layout[], kind: Kind): Layout[] {
  if (kind !== 'flowchart') return [];
  return ways
    .filter(({ source }) => !SAYS_LAYOUT.test(source))
    .map(({ source, family }) => ({ source: withSettings(source, ELK), family: `${family} by ELK` }));
}

const SAYS_LAYOUT = /^\s*layout\s*:|"layout":/m;
/** This placement is the narrowest of ELK's. */
const ELK = { layout: 'elk', elk: { nodePlacementStrategy: 'NETWORK_SIMPLEX' } };

function others(complete: string, kind: Kind, text: DiagramText): string[] {
  if (kind === 'sequence') return sequences(complete, text);
  if (kind === 'timeline') return [withFirstLine(complete, (line) => line.replace(/timeline\b.*/, 'timeline TD'))];
  if (kind === 'state' || kind === 'class' || kind === 'er')
    return ['LR', 'TB'].map((direction) => `${complete}\ndirection ${direction}`);
  return (SIZES[kind] ?? []).map((settings) => withSettings(complete, settings));
}

/** Smaller ones of kinds that are as big as they are told to be. */
const SIZES: Partial<Record<Kind, readonly object[]>> = {
  c4: [{ c4: { c4ShapeInRow: 2, c4BoundaryInRow: 1 } }, { c4: { c4ShapeInRow: 1, c4BoundaryInRow: 1 } }],
  gantt: [{ gantt: { useWidth: 640 } }],
  pie: [{ pie: { legendPosition: 'bottom' } }],
  quadrant: [{ quadrantChart: { chartWidth: 320, chartHeight: 320 } }],
  sankey: [{ sankey: { width: 500 } }, { sankey: { width: 320 } }],
  xychart: [{ xyChart: { width: 640, height: 400 } }, { xyChart: { width: 320, height: 320 } }],
};

/** Columns as wide as their longest word, and the distance between them; messages and notes wrap. */
function sequences(complete: string, text: DiagramText): string[] {
  const least = widestWord({ nodes: text.nodes, edges: [] }) + 2 * WRAP_PADDING;
  const columns = SEQUENCES.map(({ width, actorMargin }) => ({ width: Math.max(width, least), actorMargin }));
  return columns.map((column) => withSettings(complete, { sequence: { ...column, wrap: true } }));
}

const SEQUENCES = [
  { width: 150, actorMargin: 20 },
  { width: 120, actorMargin: 20 },
  { width: 100, actorMargin: 12 },
] as const;

/** What mermaid leaves on each side of a name. */
const WRAP_PADDING = 10;

/** From roomy, as diagrams are drawn without a column, to tight. */
const DENSITIES = [
  { wrappingWidth: 150, nodeSpacing: 40, rankSpacing: 45, padding: 15 },
  { wrappingWidth: 110, nodeSpacing: 20, rankSpacing: 32, padding: 10 },
  { wrappingWidth: 80, nodeSpacing: 12, rankSpacing: 26, padding: 6 },
] as const;

function flowcharts(complete: string, text: DiagramText, isNarrow: boolean): Layout[] {
  const own = DIRECTION.exec(firstLineOf(complete))?.[1]?.replace('TD', 'TB') ?? 'TB';
  const other = TURNED[own] ?? 'LR';
  const draw = (direction: string, density: (typeof DENSITIES)[number]): Layout => {
    const flowchart = { ...density, wrappingWidth: Math.max(density.wrappingWidth, widestWord(text)) };
    const turned = direction === own ? complete : withFirstLine(complete, (line) => turn(line, direction));
    const isWritten = direction === own && density === DENSITIES[0];
    return { source: isWritten ? complete : withSettings(turned, { flowchart }), family: direction };
  };
  if (!isNarrow) return [own, other].flatMap((direction) => DENSITIES.map((density) => draw(direction, density)));
  const down = /[TB]$/.test(own) ? [own, other] : [other, own];
  return DENSITIES.flatMap((density) => down.map((direction) => draw(direction, density)));
}

const DIRECTION = /^\s*(?:flowchart(?:-elk)?|graph)\s+(TB|TD|BT|LR|RL)\b/;
const TURNED: Readonly<Record<string, string>> = { TB: 'LR', LR: 'TB', BT: 'RL', RL: 'BT' };

function turn(line: string, direction: string): string {
  return line.replace(/^(\s*(?:flowchart(?:-elk)?|graph))(?:\s+(?:TB|TD|BT|LR|RL))?\b/, `$1 ${direction}`);
}

function withFirstLine(source: string, change: (line: string) => string): string {
  const at = (originalLines(source)[0] ?? 1) - 1;
  return source
    .split('\n')
    .map((line, index) => (index === at ? change(line) : line))
    .join('\n');
}

function withSettings(source: string, settings: object): string {
  return `${source}\n%%{init: ${JSON.stringify(settings)}}%%`;
}
