import type { z } from 'zod';
import { findNearest } from '../problems/nearest.ts';
import type { RuleName } from '../problems/rules.ts';

export interface SchemaProblem {
  readonly rule: RuleName;
  readonly path: readonly PropertyKey[];
  /** Whether the place is the key of the field rather than its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly help?: string;
  readonly edit?: { from: string; to: string };
}

/** Turns Zod's issues into sentences with the rule they break and, where there is one, the likely meant name. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  knownFields: (path: readonly PropertyKey[]) => string[],
): SchemaProblem[] {
  return issues.flatMap((issue) => describeIssue(issue, value, knownFields));
}

function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  knownFields: (path: readonly PropertyKey[]) => string[],
): SchemaProblem[] {
  const { path } = issue;
  const field = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = knownFields(path);
      const nearest = findNearest(key, known);
      return {
        rule: 'unknown-field',
        path: [...path, key],
        atKey: true,
        message: `\`${key}\` is not a field here.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
        help: `Fields here: ${known.join(', ')}.`,
        ...(nearest ? { edit: { from: key, to: nearest } } : {}),
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((errors) =>
      errors.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
    );
    const deepest = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (deepest && depth(deepest) > path.length) {
      return deepest.flatMap((inner) => describeIssue(inner as z.core.$ZodIssue, value, knownFields));
    }
    const wishes = [...new Set(branches.flat().map((inner) => inner.message))].join(', or ');
    return [{ rule: 'invalid-value', path, atKey: false, message: `${field} ${wishes}.` }];
  }
  const found = valueAt(value, path);
  if (found === undefined) {
    const last = path.at(-1);
    if (last === 'en' || last === 'de') {
      const language = last === 'de' ? 'German' : 'English';
      const text = nameOf(path.slice(0, -1));
      return [
        { rule: 'missing-translation', path, atKey: true, message: `${text} has no ${language} text (\`${last}\`).` },
      ];
    }
    return [{ rule: 'missing-field', path, atKey: true, message: `The field \`${String(last)}\` is missing.` }];
  }
  return [{ rule: 'invalid-value', path, atKey: false, ...describeValue(issue, field, found) }];
}

function describeValue(
  issue: z.core.$ZodIssue,
  field: string,
  found: unknown,
): { message: string; help?: string; edit?: { from: string; to: string } } {
  const shown = show(found);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const nearest = typeof found === 'string' ? findNearest(found, allowed) : undefined;
    return {
      message: `${field} is ${shown}, which is not one of the allowed values.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
      help: `Allowed: ${allowed.join(', ')}.`,
      ...(nearest && typeof found === 'string' ? { edit: { from: found, to: nearest } } : {}),
    };
  }
  if (issue.code === 'invalid_type') {
    const wanted =
      {
        string: 'a text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a group of fields',
      }[issue.expected as string] ?? issue.expected;
    const hint = issue.expected === 'string' && typeof found === 'number' ? ' Put it in quotes.' : '';
    return { message: `${field} must be ${wanted}, but is ${shown}.${hint}` };
  }
  return { message: `${field} ${issue.message}${issue.message.endsWith('.') ? '' : '.'} Found: ${shown}.` };
}

function nameOf(path: readonly PropertyKey[]): string {
  const steps = path.filter((step, index) => !(index === 0 && typeof step === 'number'));
  const text = steps.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    '',
  );
  return text ? `\`${text}\`` : 'The record';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined | null)?.[step as string],
    value,
  );
}

function depth(issues: readonly { path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
