import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, explain } from '../../../../src/model/dependency/evaluate.ts';
import { createGraph } from '../../../../src/model/dependency/graph.ts';
import type { DependencyGraph, GraphEdge } from '../../../../src/model/dependency/graph.ts';
import { evaluateNaively, graphWithFailures } from './arbitrary-graph.ts';

const statuses = (graph: DependencyGraph, failed: readonly string[]) =>
  new Map([...evaluate(graph, failed)].map(([id, outcome]) => [id, outcome.status]));
const badness = { up: 0, degraded: 1, down: 2 };

describe('failing parts of any graph', () => {
  it('gives what the definition gives, applied naively until nothing changes', () => {
    fc.assert(
      fc.property(graphWithFailures, ({ graph, failed }) => {
        expect(statuses(graph, failed)).toEqual(evaluateNaively(graph, failed));
      }),
      { numRuns: 1000 },
    );
  });

  it('never improves anything by failing more', () => {
    fc.assert(
      fc.property(graphWithFailures, ({ graph, failed, more }) => {
        const few = statuses(graph, failed);
        const many = statuses(graph, [...failed, ...more]);
        for (const [id, status] of few) expect(badness[many.get(id) ?? 'up']).toBeGreaterThanOrEqual(badness[status]);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the failures or of the edges', () => {
    fc.assert(
      fc.property(graphWithFailures, ({ graph, failed }) => {
        const mirrored = createGraph([...graph.nodes.values()], graph.edges.toReversed());
        expect(statuses(mirrored, failed.toReversed())).toEqual(statuses(graph, failed));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when everything that went down is failed as well', () => {
    fc.assert(
      fc.property(graphWithFailures, ({ graph, failed }) => {
        const once = statuses(graph, failed);
        const allDown = [...once].filter(([, status]) => status === 'down').map(([id]) => id);
        expect(statuses(graph, allDown)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves everything up when nothing fails, and nothing up when everything does', () => {
    fc.assert(
      fc.property(graphWithFailures, ({ graph }) => {
        expect(new Set(statuses(graph, []).values())).toEqual(new Set(['up']));
        expect(new Set(statuses(graph, [...graph.nodes.keys()]).values())).toEqual(new Set(['down']));
      }),
      { numRuns: 200 },
    );
  });

  it('explains every node that is not up by a chain of edges that starts at a failure', () => {
    fc.assert(
      fc.property(graphWithFailures, ({ graph, failed }) => {
        const outcomes = evaluate(graph, failed);
        for (const [id, { status }] of outcomes) {
          const steps = explain(outcomes, id);
          if (status === 'up') expect(steps).toEqual([]);
          else expect(failed).toContain(steps[0]?.id);
          for (const [index, step] of steps.slice(1).entries()) {
            expect(graph.edges.some((edge) => edge.from === step.id && edge.to === steps[index]?.id)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a small architecture', () => {
  const system = (id: string) => ({ id, kind: 'system' as const });
  const requires = (from: string, to: string): GraphEdge => ({ from, to, kind: 'requires' });
  const graph = createGraph(
    [
      system('east'),
      system('west'),
      system('search'),
      { id: 'regions', kind: 'group', switching: 'delayed' },
      system('gateway'),
      { id: 'browse', kind: 'capability' },
    ],
    [
      { from: 'regions', to: 'east', kind: 'member' },
      { from: 'regions', to: 'west', kind: 'member' },
      requires('gateway', 'regions'),
      requires('browse', 'gateway'),
      { from: 'browse', to: 'search', kind: 'degrades-without' },
    ],
  );

  it('is degraded while traffic moves out of one of two regions, and down when both are lost', () => {
    expect(evaluate(graph, ['east']).get('browse')?.status).toBe('degraded');
    expect(evaluate(graph, ['east', 'west']).get('browse')?.status).toBe('down');
  });

  it('only loses an ability with something it can do without', () => {
    expect(evaluate(graph, ['search']).get('browse')).toEqual({
      status: 'degraded',
      cause: { kind: 'degrades-without', from: 'search' },
    });
    expect(evaluate(graph, ['search']).get('gateway')?.status).toBe('up');
  });

  it('survives a cycle', () => {
    const cycle = createGraph(
      [system('a'), system('b'), system('c')],
      [requires('a', 'b'), requires('b', 'a'), requires('b', 'c')],
    );
    expect([...statuses(cycle, ['c']).values()]).toEqual(['down', 'down', 'down']);
    expect([...statuses(cycle, []).values()]).toEqual(['up', 'up', 'up']);
  });

  it.each([
    ['an unknown end', [requires('east', 'nowhere')], 'nowhere'],
    ['a self-loop', [requires('east', 'east')], 'itself'],
    ['a group of one', [{ from: 'regions', to: 'east', kind: 'member' as const }], 'one member'],
    ['a member edge from a system', [{ from: 'east', to: 'west', kind: 'member' as const }], 'only groups'],
  ])('refuses %s', (_what, edges, words) => {
    expect(() => createGraph([...graph.nodes.values()], edges)).toThrow(words);
  });

  it('refuses to fail a node that does not exist', () => {
    expect(() => evaluate(graph, ['nowhere'])).toThrow('nowhere is not in the graph');
  });
});
