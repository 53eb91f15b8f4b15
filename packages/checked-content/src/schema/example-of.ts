import type { SchemaNode, Subject } from './schema-problem.ts';
import { valueAt } from './name-value.ts';

/** What a person fills in. */
const gap = '…';

/** A longer list of values would hide the example. */
const mostListed = 8;

/** A value as it may be written, on one line, and what its gaps stand for. */
export interface Example {
  readonly text: string;
  readonly gaps: readonly string[];
}

/**
 * How a value at `path` is written: its required fields, with what was found in the place where it fits, and gaps
 * for the rest.
 */
export function exampleAt(path: readonly PropertyKey[], subject: Subject, found?: unknown): Example {
  const node = subject.nodeAt(path) ?? {};
  const placed = found === undefined ? undefined : placeIn(node, path, subject, found);
  return placed ?? blank(node, path, subject);
}

/** The group that may stand at `path`, among other things, with the number that was found in its place. */
export function groupWith(path: readonly PropertyKey[], subject: Subject, found: number): Example | undefined {
  const node = subject.nodeAt(path)?.anyOf?.find(({ properties }) => properties !== undefined);
  if (!node) return undefined;
  const key = inOrder(node).find((one) => /^(?:number|integer)$/.test(node.properties?.[one]?.type ?? ''));
  if (key === undefined) return undefined;
  return group(node, path, subject, { key, inner: { text: write(found), gaps: [] } });
}

/** The names of fields that the group at `path` may have beside those of the example. */
export function furtherFields(path: readonly PropertyKey[], subject: Subject, { text }: Example): string[] {
  return subject.fieldsAt(path).filter((field) => !text.includes(` ${field}: `));
}

/** The value with what was found in the first place that takes it, or undefined where none does. */
function placeIn(
  node: SchemaNode,
  path: readonly PropertyKey[],
  subject: Subject,
  found: unknown,
): Example | undefined {
  const taken = formsOf(found).find((form) => subject.takes(path, form));
  if (taken !== undefined) return { text: write(taken), gaps: [] };
  if (node.items) {
    const item = placeIn(node.items, [...path, 0], subject, found);
    return item && { ...item, text: `[${item.text}]` };
  }
  if (typeof node.additionalProperties === 'object') {
    const key = keyFor(node, subject);
    const inner = placeIn(node.additionalProperties, [...path, key], subject, found);
    return inner && { ...inner, text: `{ ${key}: ${inner.text} }` };
  }
  const keys = inOrder(node);
  for (const form of formsOf(found)) {
    const key = keys.find((one) => subject.takes([...path, one], form));
    if (key !== undefined) return group(node, path, subject, { key, inner: { text: write(form), gaps: [] } });
  }
  for (const key of keys.filter((one) => isGroup(node.properties?.[one]))) {
    const inner = placeIn(node.properties?.[key] ?? {}, [...path, key], subject, found);
    if (inner) return group(node, path, subject, { key, inner });
  }
  return undefined;
}

/** Fields with one value first: what was meant is rather one of them than something inside a group. */
function inOrder({ properties = {} }: SchemaNode): string[] {
  return Object.keys(properties).toSorted((a, b) => Number(isGroup(properties[a])) - Number(isGroup(properties[b])));
}

function isGroup(node: SchemaNode | undefined): boolean {
  return node?.properties !== undefined || typeof node?.additionalProperties === 'object' || node?.items !== undefined;
}

function formsOf(found: unknown): unknown[] {
  if (typeof found === 'boolean' || found === null) return [];
  if (typeof found === 'string') return [found, [found]];
  return typeof found === 'number' ? [found, String(found), [found], [String(found)]] : [found];
}

function blank(node: SchemaNode, path: readonly PropertyKey[], subject: Subject, isFilled = false): Example {
  if (node.properties) return group(node, path, subject);
  if (typeof node.additionalProperties === 'object') {
    const key = keyFor(node, subject);
    const inner = blank(node.additionalProperties, [...path, key], subject);
    return { ...inner, text: `{ ${key}: ${inner.text} }` };
  }
  if (node.items) {
    if (!isFilled && (node.minItems ?? 0) === 0 && subject.takes(path, [])) return { text: '[]', gaps: [] };
    const item = blank(node.items, [...path, 0], subject);
    return { ...item, text: `[${item.text}]` };
  }
  const field = String(path.at(-1));
  const [description = ''] = /^[^.:]*/.exec(node.description ?? '') ?? [];
  if (node.enum) {
    const values = node.enum.map(String);
    const list = values.length > mostListed ? description : values.join(' | ');
    return { text: gap, gaps: [`\`${field}\`: ${list}.`] };
  }
  if (node.type === 'boolean') return { text: 'true', gaps: [] };
  const isLanguage = Object.hasOwn(subject.languages, field);
  const said = isLanguage || description === '' ? [] : [`\`${field}\`: ${description}.`];
  const isPlain = node.references !== undefined || node.type === 'number' || node.type === 'integer';
  return { text: isPlain ? gap : `"${gap}"`, gaps: typeof path.at(-1) === 'number' ? [] : said };
}

/** A group with its required fields, or one with all of them where none is. */
function group(
  { properties = {}, required = [] }: SchemaNode,
  path: readonly PropertyKey[],
  subject: Subject,
  given?: { readonly key: string; readonly inner: Example },
): Example {
  const needed = Object.keys(properties).filter(
    (key) =>
      key === given?.key || (required.includes(key) && !subject.takes([...path, key], undefined)) || isTold(path, key),
  );
  const keys = needed.length > 0 ? needed : Object.keys(properties).slice(0, 1);
  const parts = keys.map((key) => {
    const inner =
      key === given?.key ? given.inner : blank(properties[key] ?? {}, [...path, key], subject, needed.length === 0);
    return { ...inner, text: `${key}: ${inner.text}` };
  });
  return { text: `{ ${parts.map(({ text }) => text).join(', ')} }`, gaps: parts.flatMap(({ gaps }) => gaps) };

  /** A field that is there already, with a right value, is kept. */
  function isTold(at: readonly PropertyKey[], key: string): boolean {
    const value = valueAt(subject.value, [...at, key]);
    return typeof valueAt(subject.value, at) === 'object' && value !== undefined;
  }
}

/** The key of a record of values: an id that the whole already names, where it must be one. */
function keyFor({ propertyNames }: SchemaNode, { value, nodeAt }: Subject): string {
  const wanted = propertyNames?.references?.join();
  if (wanted === undefined || typeof value !== 'object' || value === null) return gap;
  for (const [field, ids] of Object.entries(value)) {
    const references = nodeAt([field])?.items?.references?.join();
    if (references === wanted && Array.isArray(ids) && typeof ids[0] === 'string') return ids[0];
  }
  return gap;
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value === 'string')
    return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value) && /[a-z]/.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value);
}
