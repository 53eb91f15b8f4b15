import { describe, expect, it } from 'vitest';
import { mermaidFile } from '../../../src/publish/mermaid-file.ts';

const comment = '%% https://example.org/ (CC BY 4.0)';

describe('mermaidFile', () => {
  it('says where a diagram comes from before anything else', () => {
    expect(mermaidFile('flowchart LR\n  a --> b\n', 'https://example.org/')).toBe(
      `${comment}\nflowchart LR\n  a --> b\n`,
    );
  });

  it.each([
    ['plain', '---\ntitle: A\n---\n'],
    ['whose lines end in spaces', '---  \ntitle: A\n---  \n'],
    ['that is indented', '  ---\n  title: A\n  ---\n'],
    ['that empty lines follow', '---\ntitle: A\n---\n\n\n'],
    ['with nothing in it', '---\n---\n'],
    ['with dashes in a text', '---\ntitle: |\n  A\n  ---\n---\n'],
  ])('leaves front matter at the beginning, where Mermaid wants it: %s', (_name, frontMatter) => {
    expect(mermaidFile(`${frontMatter}flowchart LR\n  a --> b`, 'https://example.org/')).toBe(
      `${frontMatter}${comment}\nflowchart LR\n  a --> b\n`,
    );
  });
});
