/** What a setting may be. */
export type Setting = 'yes or no' | 'text' | Choice | Range;

interface Choice {
  readonly values: readonly string[];
}

interface Range {
  readonly values?: undefined;
  readonly least: number;
  readonly most: number;
}

const flag = 'yes or no';
const distance = from(5, 300);
const boxWidth = from(40, 800);
const chartSize = from(200, 2000);
const align = oneOf('left', 'center', 'right');
const layout = oneOf('dagre', 'elk');

/** Of diagrams whose layout is made by one engine. */
const graph = {
  layout,
  nodeSpacing: distance,
  rankSpacing: distance,
  curve: oneOf(
    ...['basis', 'bumpX', 'bumpY', 'cardinal', 'catmullRom', 'linear', 'monotoneX', 'monotoneY'],
    ...['natural', 'step', 'stepAfter', 'stepBefore', 'rounded'],
  ),
  wrappingWidth: boxWidth,
  layoutDirection: oneOf('TB', 'BT', 'LR', 'RL'),
  hideEmptyMembersBox: flag,
} as const;

const SECTIONS: Readonly<Record<string, Readonly<Record<string, Setting>>>> = {
  flowchart: graph,
  state: graph,
  class: graph,
  er: graph,
  elk: {
    mergeEdges: flag,
    nodePlacementStrategy: oneOf('SIMPLE', 'NETWORK_SIMPLEX', 'LINEAR_SEGMENTS', 'BRANDES_KOEPF'),
    considerModelOrder: oneOf('NONE', 'NODES_AND_EDGES', 'PREFER_EDGES', 'PREFER_NODES'),
  },
  sequence: {
    showSequenceNumbers: flag,
    mirrorActors: flag,
    actorMargin: distance,
    messageAlign: align,
    noteAlign: align,
    width: boxWidth,
    wrap: flag,
    rightAngles: flag,
  },
  xyChart: {
    width: chartSize,
    height: chartSize,
    chartOrientation: oneOf('vertical', 'horizontal'),
    showDataLabel: flag,
    plotReservedSpacePercent: from(30, 90),
  },
  quadrantChart: {
    chartWidth: chartSize,
    chartHeight: chartSize,
    xAxisPosition: oneOf('top', 'bottom'),
    yAxisPosition: oneOf('left', 'right'),
  },
  pie: {
    textPosition: from(0, 1),
    donutHole: from(0, 0.9),
    legendPosition: oneOf('top', 'bottom', 'left', 'right', 'center'),
  },
  sankey: {
    width: chartSize,
    height: chartSize,
    nodeAlignment: oneOf('justify', 'center', 'left', 'right'),
    showValues: flag,
    prefix: 'text',
    suffix: 'text',
    nodeWidth: from(2, 100),
    nodePadding: from(2, 100),
    linkColor: oneOf('source', 'target', 'gradient'),
  },
  gantt: {
    barHeight: from(16, 100),
    barGap: from(1, 100),
    leftPadding: from(0, 600),
    rightPadding: from(0, 600),
    displayMode: oneOf('', 'compact'),
    topAxis: flag,
    weekday: oneOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
  },
  timeline: { width: boxWidth, disableMulticolor: flag },
  c4: { c4ShapeInRow: from(1, 12), c4BoundaryInRow: from(1, 12), width: boxWidth, wrap: flag },
  mindmap: { maxNodeWidth: boxWidth, layoutAlgorithm: oneOf('cose-bilkent', 'dagre', 'elk') },
  architecture: {
    iconSize: from(40, 200),
    fontSize: from(10, 32),
    padding: from(10, 200),
    nodeSeparation: from(10, 500),
    idealEdgeLengthMultiplier: from(0.5, 5),
    edgeElasticity: from(0, 1),
    numIter: from(1, 10_000),
    seed: from(0, 1_000_000),
  },
};

/**
 * The settings that a diagram may have of its own, by their path. Wanted: what moves things, as far as the
 * picture can still be read. Not wanted: what colours them, loads something or weakens a protection.
 */
export const SETTINGS: ReadonlyMap<string, Setting> = new Map([
  ['layout', layout],
  ...Object.entries(SECTIONS).flatMap(([section, settings]) =>
    Object.entries(settings).map(([name, setting]) => [`${section}.${name}`, setting] as const),
  ),
]);

function from(least: number, most: number): Range {
  return { least, most };
}

function oneOf(...values: readonly string[]): Choice {
  return { values };
}
