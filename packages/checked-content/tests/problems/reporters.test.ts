import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/problems/code-frame.ts';
import { findNearest } from '../../src/problems/nearest.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { reportForGitHub } from '../../src/problems/reporters/github.ts';
import { reportForTerminal } from '../../src/problems/reporters/terminal.ts';

const problem: Problem = {
  rule: 'unknown-reference',
  severity: 'error',
  file: 'src/data/facts/a.yaml',
  line: 2,
  column: 13,
  message: '`netflix-evcach` is not in systems. Did you mean `netflix-evcache`?',
};

describe('reports', () => {
  it('show people the place, what happened, why and what to do', () => {
    expect(reportForTerminal([problem], () => 'one\ntwo: [three]\nfour')).toMatchInlineSnapshot(`
      "src/data/facts/a.yaml:2:13  error  unknown-reference
        \`netflix-evcach\` is not in systems. Did you mean \`netflix-evcache\`?
            1 | one
          > 2 | two: [three]
              |             ^
            3 | four
        Why: The link, number or source would be missing on the page.
        Do:  Correct the id, or add the record it names.
        See: /contribute/#rule-unknown-reference"
    `);
  });

  it('cannot be used to smuggle a second command into a workflow', () => {
    const text = reportForGitHub([{ ...problem, message: 'a\n::set-output name=x::y', file: 'a,line=1.yaml' }]);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%2Cline=1.yaml,line=2,col=13');
  });

  it('keep a long line short and the caret under its column', () => {
    const frame = codeFrame(`${'x'.repeat(300)}HERE${'y'.repeat(300)}`, 1, 301).split('\n');
    const column = frame[1]?.indexOf('^') ?? -1;
    expect(frame[0]?.slice(column, column + 4)).toBe('HERE');
    expect(frame[0]?.length).toBeLessThan(130);
  });
});

describe('the nearest id', () => {
  it('is the one a letter away, or the one that contains the word', () => {
    expect(findNearest('netflix-evcach', ['netflix-evcache', 'kafka'])).toBe('netflix-evcache');
    expect(findNearest('evcache', ['netflix-evcache', 'kafka'])).toBe('netflix-evcache');
  });

  it('is nothing when no id is close', () => {
    expect(findNearest('banana', ['kafka', 'zuul'])).toBeUndefined();
  });
});
