import type { z } from 'zod';
import { errorAt } from '../check/rule.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import { checkValue, placeProblem } from '../schema/check-value.ts';
import type { TextFile } from '../text/read-text.ts';
import type { WrittenSign } from '../text/written-sign.ts';
import { parseYamlFile } from '../yaml/yaml-document.ts';

export interface Head<S extends z.ZodObject> {
  readonly frontmatter: z.infer<S> | undefined;
  /** Where a field stands, or the beginning of the file where it does not. */
  placeOfField: (field: string) => Place;
  /** The signs of the text of a field as they are written. */
  signsOfField: (field: string) => WrittenSign[];
  /** Whether it is known where the prose begins; if not, fields would be read as prose. */
  readonly isBounded: boolean;
  readonly problems: readonly Problem<ReaderRule>[];
}

const block = /^---\n((?:[^]*?\n)?)---(?:\n|$)/;
/** Lines that people, or their editors, write for `---`. */
const nearlyDashes = /^\s*(?:-{2,}|[–—]+-?|\+{3}|\.{3})\s*$/;

/** Reads the head of an MDX file: the fields between two lines of three dashes. */
export function readFrontmatter<S extends z.ZodObject>({ file, text }: TextFile, schema: S): Head<S> {
  if (text.trim() === '') return { ...noFields(file), isBounded: true, problems: [] };
  const isField = (line: string) => Object.hasOwn(schema.shape, /^([\w-]+):/.exec(line)?.[1] ?? '');
  const match = block.exec(text);
  const stray = match ? (lineThatEnds(match[1] ?? '') ?? strayField(text, match[0], isField)) : explainMissing(text);
  if (!match || stray) {
    const { line, message } = stray ?? { line: 1, message: 'The file does not begin with a frontmatter block.' };
    const isBounded = !match && !text.startsWith('---\n') && !text.split('\n', 12).some(isField);
    return { ...noFields(file), isBounded, problems: [problemAt(file, line, message)] };
  }
  return { isBounded: true, ...readFields({ file, text: match[1] ?? '' }, schema) };
}

function noFields(file: string) {
  return { frontmatter: undefined, placeOfField: () => ({ file, line: 1, column: 1 }), signsOfField: () => [] };
}

function readFields<S extends z.ZodObject>({ file, text }: TextFile, schema: S): Omit<Head<S>, 'isBounded'> {
  const yaml = parseYamlFile(text, file);
  if (yaml.problems.length > 0) return { ...noFields(file), problems: yaml.problems.map(oneLineDown) };
  if (yaml.value === undefined || yaml.value === null)
    return { ...noFields(file), problems: [problemAt(file, 1, 'The frontmatter holds no fields.')] };
  const { value, problems } = checkValue(schema, yaml.value);
  return {
    frontmatter: value,
    placeOfField: (field) => {
      const { line, column } = yaml.locate([field], true);
      return { file, line: line + 1, column };
    },
    signsOfField: (field) => yaml.signsAt([field]).map((sign) => ({ file, ...sign, line: sign.line + 1 })),
    problems: problems.map((problem) => oneLineDown(placeProblem(problem, yaml, file))),
  };
}

/** The fields stand below the line of dashes. */
function oneLineDown<Name extends string>({ edits, ...problem }: Problem<Name>): Problem<Name> {
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
function strayField(
  text: string,
  head: string,
  isField: (line: string) => boolean,
): { line: number; message: string } | undefined {
  const lines = text.split('\n');
  const first = head.split('\n').length - 1;
  const code = linesOfCode(lines, first);
  const index = lines.findIndex((line, at) => {
    // A diagram has a head of its own.
    if (at < first || code.has(at) || !isField(line)) return false;
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

function problemAt(file: string, line: number, message: string): Problem<ReaderRule> {
  return errorAt('frontmatter', { file, line, column: 1 }, message);
}
