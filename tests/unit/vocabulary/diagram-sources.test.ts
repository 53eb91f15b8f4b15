import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/library/read-content.ts';
import { diagramSources } from '../../../src/vocabulary/Diagram/diagram-sources.ts';

const idsOf = (mermaid: string) => diagramSources(mermaid).map(({ id }) => id);

describe('the sources of a diagram', () => {
  it('are the ids in a comment, with their places', () => {
    expect(diagramSources('flowchart LR\n  %% Sources: a-1, b-2\n  a --> b')).toEqual([
      { id: 'a-1', line: 2, column: 15 },
      { id: 'b-2', line: 2, column: 20 },
    ]);
  });

  it('may stand in several comments, and be a single one', () => {
    expect(idsOf('%% Source: one\npie\n  %% sources: two three')).toEqual(['one', 'two', 'three']);
  });

  it('are not in other comments, nor in labels', () => {
    expect(idsOf('%% Mermaid sets the last group first.\na["%% Sources: x"]')).toEqual([]);
  });

  it('are named by every diagram of the chapters', () => {
    const { chapters } = readContent(process.cwd()).book;
    const fences = chapters.flatMap((chapter) => chapter.fences);
    expect(fences.length).toBeGreaterThan(0);
    expect(fences.filter(({ source }) => idsOf(source).length === 0).map(({ id }) => id)).toEqual([]);
  });
});
