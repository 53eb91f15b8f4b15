import type { z } from 'zod';
import { findNearest, suggest } from '../problems/nearest.ts';
import { explainDate, isAboutDates } from './date-meant.ts';
import { adviseOn, adviseOnMissing } from './advise-on.ts';
import { withIndentExplained } from './misplaced-fields.ts';
import { nameOf, show, valueAt } from './name-value.ts';
import type { SchemaProblem, Subject } from './schema-problem.ts';
import { adviseOnUnit, fieldWithUnit } from './unit-field.ts';

/** Turns Zod's issues into sentences with the rule they break and, where there is one, the likely meant name. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], subject: Subject): SchemaProblem[] {
  const problems = withRenamedFields(
    withIndentExplained(
      issues.flatMap((issue) => describeIssue(issue, subject)),
      subject,
    ),
  );
  const misspelt = problems.filter((problem) => problem.rule === 'unknown-field');
  // A misspelt field is one mistake, though its right name is missing as well.
  const isMeant = (problem: SchemaProblem) => {
    const wanted = String(problem.path.at(-1));
    return (
      (problem.rule === 'missing-field' || problem.rule === 'missing-translation') &&
      misspelt.some(({ path }) => sameParent(path, problem.path) && findNearest(String(path.at(-1)), [wanted]))
    );
  };
  const ofRecord = (problem: SchemaProblem) => problem.path.length === 0 && misspelt.length > 0;
  // A value can fail several tests; the first says enough.
  const isFirst = ({ rule, path }: SchemaProblem, index: number) =>
    rule !== 'invalid-value' ||
    problems.findIndex((other) => other.rule === rule && other.path.join('/') === path.join('/')) === index;
  return problems.filter((problem, index) => !isMeant(problem) && !ofRecord(problem) && isFirst(problem, index));
}

/**
 * Where one field is unknown and the only one that is missing beside it looks nothing like it, the field
 * goes by another name: `ger` for `de`. That is one mistake.
 */
function withRenamedFields(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const renamed = new Map<SchemaProblem, SchemaProblem>();
  for (const unknown of problems.filter(({ rule }) => rule === 'unknown-field')) {
    const beside = problems.filter(({ path }) => sameParent(path, unknown.path));
    const missing = beside.filter(({ rule }) => rule === 'missing-field' || rule === 'missing-translation');
    const alone = beside.filter(({ rule }) => rule === 'unknown-field').length === 1;
    if (alone && missing.length === 1 && missing[0] && !/Did you mean|indent/.test(unknown.message))
      renamed.set(missing[0], unknown);
  }
  return problems
    .filter((problem) => !renamed.has(problem))
    .map((problem) => {
      const [missing] = [...renamed].find(([, unknown]) => unknown === problem) ?? [];
      return missing
        ? {
            ...problem,
            message: `${problem.message} Did you mean \`${String(missing.path.at(-1))}\`, which is missing?`,
          }
        : problem;
    });
}

function sameParent(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((step, index) => step === b[index]);
}

function describeIssue(issue: z.core.$ZodIssue, subject: Subject): SchemaProblem[] {
  const { path } = issue;
  const { value, languages } = subject;
  const field = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = subject.fieldsAt(path);
      const withUnit = fieldWithUnit(key, known);
      if (withUnit) {
        const written = valueAt(value, [...path, key]);
        return {
          rule: 'unknown-field',
          path: [...path, key],
          atKey: true,
          message: `\`${key}\` is not a field here. \`${withUnit.name}\` is, in ${withUnit.unit.toLowerCase()}.`,
          help: adviseOnUnit(withUnit, key, written, languages),
        };
      }
      const { hint, sure } = suggest(key, known);
      return {
        rule: 'unknown-field',
        path: [...path, key],
        atKey: true,
        message: `\`${key}\` is not a field here.${hint}`,
        help: `Fields here: ${known.join(', ')}.`,
        ...(sure ? { edit: { from: key, to: sure } } : {}),
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((errors) =>
      errors.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
    );
    const deepest = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (deepest && depth(deepest) > path.length) {
      return deepest.flatMap((inner) => describeIssue(inner as z.core.$ZodIssue, subject));
    }
    const meant = branches.flat().some(isAboutDates) ? explainDate(path, subject) : undefined;
    if (meant) return [{ rule: 'invalid-value', path, atKey: false, ...meant }];
    const all = [...new Set(branches.flat().map((inner) => wishOf(inner as z.core.$ZodIssue)))];
    // What a value is not says less than what it must be.
    const positive = all.filter((wish) => !wish.startsWith('is not'));
    const wishes = (positive.length > 0 ? positive : all).map((wish, index) =>
      index === 0 ? wish : wish.replace(/^must be /, ''),
    );
    const found = valueAt(value, path);
    if (found === undefined) return [missingField(path, subject)];
    const message =
      found === null
        ? `${field} has no value; it ${wishes.join(', or ')}.`
        : `${field} ${wishes.join(', or ')}. Found: ${show(found)}.`;
    const help = adviseOn(path, subject, {});
    return [{ rule: 'invalid-value', path, atKey: false, message, ...(help ? { help } : {}) }];
  }
  const found = valueAt(value, path);
  const last = String(path.at(-1));
  const language = Object.hasOwn(languages, last) ? languages[last] : undefined;
  const blank = found === undefined || found === null || (typeof found === 'string' && found.trim() === '');
  if (blank && language !== undefined) {
    const message = `${nameOf(path.slice(0, -1))} has no ${language} text (\`${last}\`).`;
    return [{ rule: 'missing-translation', path, atKey: true, message, ...adviseOnMissing(path, subject, found) }];
  }
  if (found === undefined) return [missingField(path, subject)];
  return [{ rule: 'invalid-value', path, atKey: false, ...describeValue(issue, subject, found) }];
}

function missingField(path: readonly PropertyKey[], subject: Subject): SchemaProblem {
  const inside = path.length > 1 ? ` in ${nameOf(path.slice(0, -1))}` : '';
  return {
    rule: 'missing-field',
    path,
    atKey: true,
    message: `The field \`${String(path.at(-1))}\` is missing${inside}.`,
    ...adviseOnMissing(path, subject),
  };
}

function describeValue(
  issue: z.core.$ZodIssue,
  subject: Subject,
  found: unknown,
): Pick<SchemaProblem, 'message' | 'help' | 'edit'> {
  const field = nameOf(issue.path);
  const shown = show(found);
  const meant = isAboutDates(issue) || isDateWanted(issue.path, subject) ? explainDate(issue.path, subject) : undefined;
  if (meant) return meant;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    if (found === null) return { message: `${field} has no value.`, help: `Allowed: ${allowed.join(', ')}.` };
    const near = suggest(typeof found === 'string' ? found : '', allowed);
    const list = `Allowed: ${allowed.join(', ')}.`;
    const advice = adviseOn(issue.path, subject, { allowed });
    // Words that look alike may mean different things, which the owner of the schema knows.
    const isNearMeant = advice === undefined || (near.nearest !== undefined && advice.includes(` ${near.nearest}\``));
    const { hint, sure } = isNearMeant ? near : { hint: '', sure: undefined };
    return {
      message: `${field} is ${shown}, which is not one of the allowed values.${hint}`,
      help: advice === undefined || hint !== '' ? list : isLiteral(advice, allowed) ? advice : `${advice} ${list}`,
      ...(sure && typeof found === 'string' ? { edit: { from: found, to: sure } } : {}),
    };
  }
  if (issue.code === 'invalid_type') {
    const wanted = typeNames[issue.expected] ?? issue.expected;
    const hint = issue.expected === 'string' && typeof found === 'number' ? ' Put it in quotes.' : '';
    const help = adviseOn(issue.path, subject, { wanted: issue.expected });
    const message =
      found === null
        ? `${field} has no value; it must be ${wanted}.`
        : `${field} must be ${wanted}, but is ${shown}.${hint}`;
    return { message, ...(help ? { help } : {}) };
  }
  const help = adviseOn(issue.path, subject, {}) ?? adviseOnLength(issue, found);
  return { message: `${field} ${wishOf(issue)}. Found: ${shown}.`, ...(help ? { help } : {}) };
}

/** By how many characters a text is too long or too short. */
function adviseOnLength(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if ((issue.code !== 'too_big' && issue.code !== 'too_small') || typeof found !== 'string') return undefined;
  const { length } = found.trim();
  const count = (number: number) => `${number} ${number === 1 ? 'character' : 'characters'}`;
  if (issue.code === 'too_big')
    return `It has ${count(length)}: take away at least ${Math.max(1, length - Number(issue.maximum))}.`;
  return length === 0 || issue.minimum === 1
    ? undefined
    : `It has ${count(length)}: add at least ${Number(issue.minimum) - length}.`;
}

/** Whether the schema takes dates at `path`, whatever it says of what stands there. */
function isDateWanted(path: readonly PropertyKey[], { takes }: Subject): boolean {
  return takes(path, '2015') && !takes(path, 'x');
}

/** Whether an advice says by itself which of the allowed values to write, and nothing else. */
function isLiteral(advice: string, allowed: readonly string[]): boolean {
  return /^Write `[^`]*`\.$/.test(advice) && allowed.some((one) => advice.includes(` ${one}\``));
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What a value must be, as the end of a sentence that begins with the field. */
function wishOf(issue: z.core.$ZodIssue): string {
  const own = issue.message.replace(/\.$/, '');
  if (issue.code === 'invalid_type') return `must be ${typeNames[issue.expected] ?? issue.expected}`;
  if (!/^(?:Too |Invalid )/.test(own)) return own;
  const many = issue.code === 'too_big' || issue.code === 'too_small' ? issue.origin : undefined;
  if (issue.code === 'too_big')
    return many === 'string' ? `must have at most ${issue.maximum} characters` : `must be at most ${issue.maximum}`;
  if (issue.code === 'too_small') {
    if (many === 'string')
      return issue.minimum === 1 ? 'must not be empty' : `must have at least ${issue.minimum} characters`;
    if (many === 'array') return `must have at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
    return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'datetime')
    return 'must be a moment with its offset, such as 2024-02-29T08:30:00+01:00';
  return `is not valid: ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`;
}

function depth(issues: readonly { path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}
