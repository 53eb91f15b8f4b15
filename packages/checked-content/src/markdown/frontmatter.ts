import { placeEdit } from '../records/place-edit.ts';
import { describeIssues } from '../records/schema-problems.ts';
import { parseYamlFile } from '../yaml/yaml-document.ts';
import type { Problem } from '../problems/problem.ts';
import { chapterSchema } from '../../../../src/schemas/chapter.ts';
import type { ChapterFrontmatter } from '../../../../src/schemas/chapter.ts';

export interface Head {
  readonly frontmatter: ChapterFrontmatter | undefined;
  /** Whether it is known where the prose begins; if not, fields would be read as prose. */
  readonly isBounded: boolean;
  readonly problems: readonly Problem[];
}

const block = /^---\n((?:[^]*?\n)?)---(?:\n|$)/;
const fields = Object.keys(chapterSchema.shape);
const field = new RegExp(`^(?:${fields.join('|')}):`);
/** Lines that people, or their editors, write for `---`. */
const nearlyDashes = /^\s*(?:-{2,}|[–—]+-?|\+{3}|\.{3})\s*$/;

/** Reads the head of a chapter: the fields between two lines of three dashes. */
export function readFrontmatter(text: string, file: string): Head {
  if (text.trim() === '') return { frontmatter: undefined, isBounded: true, problems: [] };
  const match = block.exec(text);
  const stray = match ? (lineThatEnds(match[1] ?? '') ?? strayField(text, match[0])) : explainMissing(text);
  if (!match || stray) {
    const { line, message } = stray ?? { line: 1, message: 'The chapter does not begin with a frontmatter block.' };
    const isBounded = !match && !text.startsWith('---\n') && !text.split('\n', 12).some((one) => field.test(one));
    return { frontmatter: undefined, isBounded, problems: [problemAt(file, line, message)] };
  }
  return { isBounded: true, ...readFields(match[1] ?? '', file) };
}

function readFields(text: string, file: string): Omit<Head, 'isBounded'> {
  const yaml = parseYamlFile(text, file);
  if (yaml.problems.length > 0) return { frontmatter: undefined, problems: yaml.problems.map(oneLineDown) };
  const { value } = yaml;
  if (value === undefined || value === null)
    return { frontmatter: undefined, problems: [problemAt(file, 1, 'The frontmatter holds no fields.')] };
  const result = chapterSchema.safeParse(value);
  if (result.success) return { frontmatter: result.data, problems: [] };
  const problems = describeIssues(result.error.issues, value, () => fields).map(({ path, atKey, edit, ...rest }) => {
    const edits = placeEdit(edit, yaml, path, atKey);
    const problem = { severity: 'error' as const, file, ...yaml.locate(path, atKey), ...rest };
    return oneLineDown({ ...problem, ...(edits.length > 0 ? { edits } : {}) });
  });
  return { frontmatter: undefined, problems };
}

/** The fields stand below the line of dashes. */
function oneLineDown({ edits, ...problem }: Problem): Problem {
  return {
    ...problem,
    line: problem.line + 1,
    ...(edits ? { edits: edits.map((edit) => ({ ...edit, line: edit.line + 1 })) } : {}),
  };
}

/** A line inside that begins like the end: other readers of frontmatter take it for that. */
function lineThatEnds(fields: string): { line: number; message: string } | undefined {
  const index = fields.split('\n').findIndex((line) => /^(?:---|\+\+\+)/.test(line));
  return index < 0
    ? undefined
    : {
        line: index + 2,
        message: 'A line of the frontmatter begins with three dashes or plus signs, which end it elsewhere.',
      };
}

/** A field below the end of the frontmatter that another line of dashes follows. */
function strayField(text: string, head: string): { line: number; message: string } | undefined {
  const lines = text.split('\n');
  const first = head.split('\n').length - 1;
  const code = linesOfCode(lines, first);
  const index = lines.findIndex((line, at) => {
    // A diagram has a head of its own.
    if (at < first || code.has(at) || !field.test(line)) return false;
    const end = lines.findIndex((other, below) => below > at && !/^[\w-]+:/.test(other));
    return lines[end] === '---';
  });
  return index < 0 ? undefined : { line: index + 1, message: 'A field stands below the end of the frontmatter.' };
}

/** The indexes of the lines, from `first` on, that stand within fenced blocks of code. */
function linesOfCode(lines: readonly string[], first: number): ReadonlySet<number> {
  const found = new Set<number>();
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    const [, fence = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open !== undefined) found.add(index);
    if (open === undefined) open = fence || undefined;
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return found;
}

/** What stands instead of the two lines of dashes, where something does. */
function explainMissing(text: string): { line: number; message: string } | undefined {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (first !== '---') {
    const begin = lines.findIndex((line) => line.trim() !== '');
    if (lines[begin] === '---')
      return { line: 1, message: 'Something stands before the frontmatter, if only an empty line.' };
    return nearlyDashes.test(first)
      ? { line: 1, message: 'The line before the frontmatter must be `---` and nothing else, without spaces.' }
      : undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && nearlyDashes.test(line));
  return end < 0
    ? { line: 1, message: 'The frontmatter that begins here is never closed.' }
    : { line: end + 1, message: 'The line after the frontmatter must be `---` and nothing else, without spaces.' };
}

function problemAt(file: string, line: number, message: string): Problem {
  return { rule: 'frontmatter', severity: 'error', file, line, column: 1, message };
}
