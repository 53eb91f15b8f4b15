import { DiagramError } from '../diagram-error.ts';
import { lineOf } from './source-lines.ts';

/** Refuses front-matter settings other than sizes and layout. */
export function checkSettings(config: Record<string, unknown>, source: string): void {
  for (const [section, value] of Object.entries(config)) {
    const inner =
      typeof value === 'object' && value !== null
        ? Object.entries(value as Record<string, unknown>)
        : [['', value] as const];
    for (const [name, setting] of inner) {
      const path = name ? `${section}.${name}` : section;
      if (!isAllowed(path, setting)) throw refused(path, lineOf(source, name || section));
    }
  }
}

/** Wanted: what moves things. Not wanted: what colours them, loads something or weakens a protection. */
const ALLOWED = [
  /^layout$/,
  /^(flowchart|state|class|er)\.(layout|nodeSpacing|rankSpacing|curve|wrappingWidth|layoutDirection|hideEmptyMembersBox)$/,
  /^elk\.(mergeEdges|nodePlacementStrategy|considerModelOrder)$/,
  /^sequence\.(showSequenceNumbers|mirrorActors|actorMargin|messageAlign|noteAlign|width|wrap|rightAngles)$/,
  /^xyChart\.(width|height|chartOrientation|showDataLabel|plotReservedSpacePercent)$/,
  /^quadrantChart\.(chartWidth|chartHeight|xAxisPosition|yAxisPosition)$/,
  /^pie\.(textPosition|donutHole|legendPosition)$/,
  /^sankey\.(width|height|nodeAlignment|showValues|prefix|suffix|nodeWidth|nodePadding|linkColor)$/,
  /^gantt\.(barHeight|barGap|leftPadding|rightPadding|displayMode|topAxis|weekday)$/,
  /^timeline\.(width|disableMulticolor)$/,
  /^c4\.(c4ShapeInRow|c4BoundaryInRow|width|wrap)$/,
  /^mindmap\.(maxNodeWidth|layoutAlgorithm)$/,
  /^architecture\.(iconSize|fontSize|padding|nodeSeparation|idealEdgeLengthMultiplier|edgeElasticity|numIter|seed)$/,
];

function isAllowed(path: string, value: unknown): boolean {
  const harmless = typeof value === 'number' || typeof value === 'boolean' || /^[\w .%$€-]{0,20}$/.test(String(value));
  return (
    harmless &&
    ALLOWED.some((pattern) => pattern.test(path)) &&
    !(path.endsWith('layout') && !/^(dagre|elk)$/.test(String(value)))
  );
}

function refused(path: string, line: number): DiagramError {
  return new DiagramError({
    message: `The setting “${path}” is not supported: every diagram here looks alike.`,
    line,
    hint: 'Remove it; sizes, spacing and “layout: elk” may be set.',
  });
}
