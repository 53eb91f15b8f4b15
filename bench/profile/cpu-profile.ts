import { z } from 'zod';

/** What V8 writes, as far as it is needed: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
export type CpuProfile = z.infer<typeof profileSchema>;

/** Seconds by function or by module. */
export interface Cost {
  readonly name: string;
  /** In itself. */
  readonly own: number;
  /** With all that it called. */
  readonly whole: number;
}

export interface Costs {
  readonly functions: readonly Cost[];
  readonly modules: readonly Cost[];
  /** Seconds in which the thread did anything. */
  readonly busy: number;
}

/** @throws Error when the text is no CPU profile. */
export function readProfile(text: string): CpuProfile {
  try {
    return profileSchema.parse(JSON.parse(text));
  } catch {
    throw new Error('This is no CPU profile.');
  }
}

/** What took the time of a profile, the most in itself first; what it waited for is left out. */
export function costliest({ nodes, samples, timeDeltas }: CpuProfile): Costs {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const ownTimes = new Map<number, number>();
  for (const [at, id] of samples.entries())
    ownTimes.set(id, (ownTimes.get(id) ?? 0) + (timeDeltas[at] ?? 0) / 1_000_000);

  const functions = new Map<string, { own: number; whole: number }>();
  const modules = new Map<string, { own: number; whole: number }>();
  let busy = 0;
  for (const [id, seconds] of ownTimes) {
    const frame = byId.get(id)?.callFrame;
    if (!frame || frame.functionName === '(idle)') continue;
    busy += seconds;
    const stack = stackOf(id);
    spend(functions, stack.map(nameOf), seconds);
    spend(modules, stack.map(moduleOf), seconds);
  }
  return { functions: sorted(functions), modules: sorted(modules), busy };

  function stackOf(id: number): CpuProfile['nodes'][number]['callFrame'][] {
    const stack = [];
    for (let at: number | undefined = id; at !== undefined; at = callers.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame && frame.functionName !== '(root)') stack.push(frame);
    }
    return stack;
  }
}

function spend(costs: Map<string, { own: number; whole: number }>, stack: readonly string[], seconds: number): void {
  for (const [depth, name] of [...new Set(stack)].entries()) {
    const cost = costs.get(name) ?? { own: 0, whole: 0 };
    cost.whole += seconds;
    if (depth === 0) cost.own += seconds;
    costs.set(name, cost);
  }
}

function sorted(costs: ReadonlyMap<string, { own: number; whole: number }>): Cost[] {
  return [...costs].map(([name, cost]) => ({ name, ...cost })).toSorted((one, other) => other.own - one.own);
}

function nameOf(frame: CpuProfile['nodes'][number]['callFrame']): string {
  const { functionName, lineNumber } = frame;
  const module = moduleOf(frame);
  if (functionName.startsWith('(')) return functionName;
  return `${functionName || `line ${lineNumber + 1}`}, ${module}`;
}

/** A package, a file of the project, or a chunk of the bundle without the letters that change with its content. */
function moduleOf({ url, functionName }: CpuProfile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'Node.js';
  if (url.startsWith('node:')) return 'Node.js';
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (dependency !== undefined) return dependency;
  const [, chunk] = /\/\.build\/.*\/([^/]+?)(?:[._-][\w-]{8})?\.m?js$/.exec(url) ?? [];
  return chunk ?? url.replace(/^.*\/(?=(?:src|packages)\/)/, '');
}
