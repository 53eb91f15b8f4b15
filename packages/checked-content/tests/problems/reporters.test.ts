import { describe, expect, it } from 'vitest';
import { findNearest, readerRules, reportAsJson, reportForGitHub, reportForTerminal } from '../../src/index.ts';
import type { Problem, ReaderRule } from '../../src/index.ts';
import { codeFrame } from '../../src/problems/code-frame.ts';

const problem: Problem<ReaderRule> = {
  rule: 'unknown-reference',
  severity: 'error',
  file: 'kitchen/recipes/a.yaml',
  line: 2,
  column: 13,
  message: '`buter` is not in ingredients. Did you mean `butter`?',
  edits: [{ line: 2, column: 13, from: 'buter', to: 'butter' }],
};
const options = { rules: readerRules };

describe('reports', () => {
  it('show people the place, what happened, why and what to do', () => {
    expect(reportForTerminal([problem], options, () => 'one\ntwo: [buter]\nfour')).toMatchInlineSnapshot(`
      "kitchen/recipes/a.yaml:2:13  error  unknown-reference
        \`buter\` is not in ingredients. Did you mean \`butter\`?
            1 | one
          > 2 | two: [buter]
              |             ^
            3 | four
        Why: What it names would be missing wherever the record is shown.
        Do:  Correct the id, or add the record it names."
    `);
  });

  it('name the command that mends and the page that explains, where there are such', () => {
    const report = reportForTerminal(
      [problem],
      { ...options, fixCommand: 'cook --fix', addressOf: (rule) => `https://example.org/rules/${rule}/` },
      () => undefined,
    );
    expect(report).toContain('Or: `cook --fix` mends this.');
    expect(report).toContain('See: https://example.org/rules/unknown-reference/');
  });

  it('take the texts of rules that are not the package’s own', () => {
    const rules = { 'too-salty': { summary: 'Too much salt.', why: 'Nobody would eat it.', fix: 'Use less.' } };
    const report = reportForTerminal([{ ...problem, rule: 'too-salty' as const }], { rules }, () => undefined);
    expect(report).toContain('Why: Nobody would eat it.');
  });

  it('tell a program everything, with what was mended before', () => {
    const { fixed, problems } = JSON.parse(reportAsJson([problem], options, [problem])) as Record<string, unknown[]>;
    expect(fixed).toEqual([problem]);
    expect(problems).toMatchObject([{ ...problem, why: readerRules['unknown-reference'].why, fixable: true }]);
  });

  it('show no control character of what they print, be it from a file or from the words of a rule', () => {
    const sneaky = 'a\u001b[31mb\u202ec\u200bd';
    const rules = { sneaky: { summary: sneaky, why: sneaky, fix: sneaky } };
    const found = [{ ...problem, rule: 'sneaky' as const, message: sneaky, file: sneaky }];
    const shown = reportForTerminal(found, { rules }, () => `one\n${sneaky}\n`) + reportForGitHub(found, { rules });
    expect(shown).toContain('Why: a·[31mb·c·d');
    expect(shown).not.toMatch(/[\u001b\u202e\u200b]/);
  });

  it('cannot be used to smuggle a second command into a workflow', () => {
    const text = reportForGitHub(
      [{ ...problem, message: 'a\n::set-output name=x::y', file: 'a,line=1.yaml' }],
      options,
    );
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
    expect(findNearest('brown-suger', ['brown-sugar', 'flour'])).toBe('brown-sugar');
    expect(findNearest('sugar', ['brown-sugar', 'flour'])).toBe('brown-sugar');
  });

  it('is nothing when no id is close', () => {
    expect(findNearest('banana', ['flour', 'salt'])).toBeUndefined();
  });
});
