import { describe, expect, it } from 'vitest';
import type { Problem } from 'checked-content';
import { addedLines } from '../../../../scripts/pull-request/added-lines.ts';
import { changedPages } from '../../../../scripts/pull-request/changed-pages.ts';
import { pagesComment, suggestionsRequest } from '../../../../scripts/pull-request/review-requests.ts';
import { reviewOf, reviewSchema } from '../../../../scripts/pull-request/review.ts';

const file = 'src/data/facts/company.yaml';
const text = '- id: a\n  date: 14.04.1998\n  source: press\n';
const problem = (line: number, column: number, from: string, to: string): Problem => ({
  rule: 'invalid-value',
  severity: 'error',
  file,
  line,
  column,
  message: `\`${from}\` is wrong.`,
  edits: [{ line, column, from, to }],
});
const date = problem(2, 9, '14.04.1998', '1998-04-14');
const reviewed = (problems: readonly Problem[], lines: readonly number[], written = text) =>
  reviewOf(problems, { textOf: () => written, added: new Map([[file, new Set(lines)]]), pages: [] });

describe('the review of a change', () => {
  it('suggests the mended line beside what was added', () => {
    const [comment] = reviewed([date], [2]).comments;
    expect(comment).toMatchObject({ path: file, line: 2, side: 'RIGHT' });
    expect(comment?.body).toBe('`14.04.1998` is wrong.\n\n```suggestion\n  date: 1998-04-14\n```');
  });

  it('says one remark of a line with several mends, and none of what somebody else wrote or nobody can mend', () => {
    const other = problem(2, 3, 'date', 'start');
    expect(reviewed([date, other], [2]).comments).toMatchObject([
      { body: expect.stringContaining('start: 1998-04-14') as string },
    ]);
    expect(reviewed([date], [1, 3]).comments).toEqual([]);
    expect(reviewed([{ ...date, edits: [] }], [2]).comments).toEqual([]);
  });

  it('keeps its suggestion whole where the line holds a fence', () => {
    const [comment] = reviewed([problem(1, 5, 'a', 'b')], [1], '- ``a``` a\n').comments;
    expect(comment?.body).toMatch(/^````suggestion\n- ``b``` a\n````$/m);
  });

  it('is held to its schema before it is sent', () => {
    const review = reviewed([date], [2]);
    expect(reviewSchema.safeParse(review).success).toBe(true);
    expect(reviewSchema.safeParse({ ...review, pages: ['https://example.org/'] }).success).toBe(false);
    expect(reviewSchema.safeParse({ ...review, more: 1 }).success).toBe(false);
  });

  it('becomes a request with the commit, and nothing where there is nothing to say', () => {
    expect(JSON.parse(suggestionsRequest(reviewed([date], [2]), 'abc'))).toMatchObject({
      commit_id: 'abc',
      event: 'COMMENT',
    });
    expect(suggestionsRequest({ comments: [], pages: [] }, 'abc')).toBe('');
    expect(pagesComment({ comments: [], pages: ['/systems/'] }, 'https://example.org/run')).toContain('- `/systems/`');
  });
});

describe('what a change touches', () => {
  it('are the lines that it adds', () => {
    const diff =
      'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,0 +2,2 @@\n+a\n+b\n@@ -9 +12 @@ x\n-c\n+d\n@@ -20,2 +30,0 @@\n-e\n';
    expect([...addedLines(diff)].map(([name, lines]) => [name, [...lines]])).toEqual([['x', [2, 3, 12]]]);
  });

  it('are its chapters in their languages, and the lists of its records', () => {
    expect(
      changedPages([
        'src/content/chapters/de/opening.mdx',
        'src/content/chapters/en/opening.mdx',
        'src/data/facts/a.yaml',
        'src/data/systems/b.yaml',
        'src/data/systems/c.yaml',
        'README.md',
      ]),
    ).toEqual(['/chapters/opening/', '/data/', '/de/chapters/opening/', '/systems/']);
  });
});
