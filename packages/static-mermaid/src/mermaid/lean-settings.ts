import type { Kind } from './kinds.ts';

/**
 * Returns a function that prepares mermaid for diagrams of one kind: of mermaid's own defaults and of `settings` it
 * leaves those that other kinds read out, and returns the settings to go on with, or undefined where all is ready.
 * mermaid copies all of its settings, nearly a thousand, hundreds of times per diagram, and half of them speak of
 * diagrams that this one is not.
 */
export function leanSettings(defaults: object, settings: object): (kind: Kind) => object | undefined {
  const sections = Object.entries(defaults).filter(([name]) => name in OWNERS) as [string, Section][];
  const complete = new Map(sections.map(([name, section]) => [name, { ...section }]));
  let current: Kind | undefined;
  return (kind) => {
    if (kind === current) return undefined;
    current = kind;
    for (const [name, section] of sections) {
      if (OWNERS[name] === kind) Object.assign(section, complete.get(name));
      else for (const key of Object.keys(section)) Reflect.deleteProperty(section, key);
    }
    return Object.fromEntries(Object.entries(settings).filter(([name]) => (OWNERS[name] ?? kind) === kind));
  };
}

type Section = Record<string, unknown>;

/** Settings that only one kind reads, and which; those of kinds that are not drawn here nobody does. */
const OWNERS: Readonly<Record<string, Kind | undefined>> = {
  agentflow: undefined,
  architecture: 'architecture',
  c4: 'c4',
  cynefin: undefined,
  gantt: 'gantt',
  gitGraph: undefined,
  ishikawa: undefined,
  journey: undefined,
  kanban: undefined,
  mindmap: 'mindmap',
  packet: undefined,
  pie: 'pie',
  quadrantChart: 'quadrant',
  radar: undefined,
  railroad: undefined,
  requirement: undefined,
  sankey: 'sankey',
  sequence: 'sequence',
  swimlane: undefined,
  timeline: 'timeline',
  treemap: undefined,
  treeView: undefined,
  usecase: undefined,
  venn: undefined,
  xyChart: 'xychart',
};
