import { nameOf, valueAt } from './name-value.ts';
import type { SchemaProblem, Subject } from './schema-problem.ts';

/**
 * Puts problems right that come from the indent of a line alone: a field that stands inside another one and belongs
 * beside it, or beside one that it belongs to. Each is one mistake.
 */
export function withIndentExplained(problems: readonly SchemaProblem[], subject: Subject): SchemaProblem[] {
  const explained = problems.map((problem) => ({ problem, cause: causeOf(problem, problems, subject) }));
  const causes = explained.flatMap(({ cause }) => cause ?? []);
  // Several fields that left one group did it together.
  const told = new Set<string>();
  return explained.flatMap(({ problem, cause }) => {
    if (causes.some(({ settles }) => settles.has(problem))) return [];
    if (!cause) return [problem];
    const key = cause.group ?? problem.path.join('/');
    if (told.has(key)) return [];
    told.add(key);
    const { message, help } = cause;
    return [{ rule: problem.rule, path: problem.path, atKey: problem.atKey, message, help }];
  });
}

interface Cause {
  readonly message: string;
  readonly help: string;
  /** The group that fields have left, where it is that. */
  readonly group?: string;
  /** Problems that the same mistake has led to. */
  readonly settles: ReadonlySet<SchemaProblem>;
}

function causeOf(problem: SchemaProblem, problems: readonly SchemaProblem[], subject: Subject): Cause | undefined {
  const { path } = problem;
  const field = String(path.at(-1));
  if (problem.rule !== 'unknown-field') return undefined;
  return tooFarIn(problem, field, subject, problems) ?? tooFarOut(problem, field, subject, problems);
}

/** A field that the group, or the record, round its own group has, and does not have yet. */
function tooFarIn(
  { path }: SchemaProblem,
  field: string,
  { value, fieldsAt }: Subject,
  problems: readonly SchemaProblem[],
): Cause | undefined {
  for (let length = path.length - 2; length >= 0; length -= 1) {
    const outer = path.slice(0, length);
    if (!fieldsAt(outer).includes(field) || valueAt(value, [...outer, field]) !== undefined) continue;
    const inside = path.slice(length, -1).findLast((step) => typeof step === 'string');
    const missing = problems.filter(
      ({ rule, path: other }) => rule === 'missing-field' && same(other, [...outer, field]),
    );
    return {
      message: `\`${field}\` is not a field of ${nameOf(path.slice(0, -1))}: the line is indented too deep.`,
      help: `Begin the line as far in as ${inside === undefined ? 'the fields of the record' : `\`${String(path[length])}\``}.`,
      settles: new Set(missing),
    };
  }
  return undefined;
}

/** A field that a group above it lacks. */
function tooFarOut(
  { path }: SchemaProblem,
  field: string,
  { value, fieldsAt }: Subject,
  problems: readonly SchemaProblem[],
): Cause | undefined {
  const parent = path.slice(0, -1);
  const group = valueAt(value, parent);
  if (typeof group !== 'object' || group === null) return undefined;
  const keys = Object.keys(group);
  // Of the fields above it the nearest one that has such a field.
  for (const owner of keys.slice(0, keys.indexOf(field)).toReversed()) {
    const inner = [...parent, owner];
    const fields = fieldsAt(inner);
    const held = valueAt(value, inner);
    if (!fields.includes(field) || valueAt(value, [...inner, field]) !== undefined) continue;
    if (held !== null && typeof held !== 'object') continue;
    const settles = problems.filter(({ rule, path: other }) =>
      held === null
        ? rule === 'invalid-value' && same(other, inner)
        : (rule === 'missing-field' || rule === 'missing-translation') && same(other, [...inner, field]),
    );
    if (settles.length === 0) continue;
    const lost = problems
      .filter(({ rule, path: other }) => rule === 'unknown-field' && same(other.slice(0, -1), parent))
      .flatMap(({ path: other }) => (fields.includes(String(other.at(-1))) ? [`\`${String(other.at(-1))}\``] : []));
    return {
      message: `${lost.join(' and ')} ${lost.length > 1 ? 'belong' : 'belongs'} to ${nameOf(inner)}: the ${lost.length > 1 ? 'lines are' : 'line is'} not indented deep enough.`,
      help: `Begin ${lost.length > 1 ? 'the lines' : 'the line'} two spaces further in than \`${owner}\`.`,
      group: inner.join('/'),
      settles: new Set(settles),
    };
  }
  return undefined;
}

function same(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
