import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../../src/model/dependency/graph.ts';
import type { GraphEdge } from '../../../../src/model/dependency/graph.ts';
import { layersOf } from '../../../../src/model/dependency/layers.ts';

const graph = (...edges: readonly (readonly [string, string])[]) =>
  createGraph(
    [...new Set(edges.flat())].map((id) =>
      id.startsWith('any-of-') ? { id, kind: 'group', switching: 'instant' } : { id, kind: 'system' },
    ),
    edges.map(([from, to]): GraphEdge => ({ from, to, kind: from.startsWith('any-of-') ? 'member' : 'requires' })),
  );

describe('the layers of a graph', () => {
  it('put each system below everything that needs it', () => {
    const needs = graph(['bread', 'oven'], ['bread', 'gas'], ['oven', 'gas']);
    expect(layersOf([needs], ['bread'])).toEqual([['oven'], ['gas']]);
  });

  it('hold a system once whatever its regions, and pass through any one of several', () => {
    const needs = graph(
      ['bread', 'any-of-1'],
      ['any-of-1', 'oven@north'],
      ['any-of-1', 'stove'],
      ['oven@north', 'gas'],
    );
    expect(layersOf([needs], ['bread'])).toEqual([['oven', 'stove'], ['gas']]);
  });

  it('come to an end where things need each other in a circle', () => {
    const needs = graph(['bread', 'oven'], ['oven', 'gas'], ['gas', 'oven']);
    expect(layersOf([needs], ['bread'])).toEqual([['oven'], ['gas']]);
  });

  it('hold what any of several graphs holds, and leave out what no top needs', () => {
    expect(layersOf([graph(['bread', 'oven']), graph(['bread', 'hearth'], ['clock', 'spring'])], ['bread'])).toEqual([
      ['oven', 'hearth'],
    ]);
  });

  it('stand near to what needs them', () => {
    const needs = graph(['tea', 'kettle'], ['bread', 'oven']);
    expect(layersOf([needs], ['bread', 'tea'])).toEqual([['oven', 'kettle']]);
  });
});
