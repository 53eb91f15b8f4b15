import { z } from 'zod';
import { rememberByObject } from '../memory/remember-by-object.ts';
import type { SchemaNode } from './schema-problem.ts';

export interface Reference {
  readonly path: readonly PropertyKey[];
  /** Collections of which one must hold the id. */
  readonly collections: readonly string[];
  readonly id: string;
  /** What the schema says about the field. */
  readonly description?: string;
}

/** Every reference inside a record, found through the `references` that its schema has in its `meta`. */
export function collectReferences(schema: z.ZodType, record: object): readonly Reference[] {
  return referencesBy(schema)(record);
}

/** Records are asked about several times. */
const referencesBy = rememberByObject((schema: z.ZodType) =>
  rememberByObject((record: object): readonly Reference[] => walk(schemaTree(schema), record, [])),
);

/** Names of the fields that the schema allows at `path`. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return nodesAt(schema, path)
    .flatMap((node) => [node, ...(node.anyOf ?? [])])
    .flatMap((node) => Object.keys(node.properties ?? {}));
}

/** What the schema says of the value at `path`, or undefined where it has none there. */
export function nodeAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaNode | undefined {
  return nodesAt(schema, path)[0];
}

function nodesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly SchemaNode[] {
  let nodes: readonly SchemaNode[] = [schemaTree(schema)];
  for (const step of path) {
    nodes = nodes.flatMap((node) => [node, ...(node.anyOf ?? [])]).flatMap((node) => inside(node, step));
  }
  return nodes;
}

function inside({ items, properties, additionalProperties }: SchemaNode, step: PropertyKey): readonly SchemaNode[] {
  if (typeof step === 'number') return items ? [items] : [];
  const named = properties?.[String(step)];
  if (named) return [named];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

const schemaTree = rememberByObject(
  (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode,
);

function walk(node: SchemaNode, value: unknown, path: PropertyKey[]): Reference[] {
  if (node.references && typeof value === 'string') {
    const { description } = node;
    return [{ path, collections: node.references, id: value, ...(description ? { description } : {}) }];
  }
  if (Array.isArray(value) && node.items) {
    const { items } = node;
    return value.flatMap((item, index) => walk(items, item, [...path, index]));
  }
  if (typeof value === 'object' && value !== null) {
    return [node, ...(node.anyOf ?? [])].flatMap((variant) =>
      Object.entries(variant.properties ?? {}).flatMap(([key, child]) =>
        walk(child, (value as Record<string, unknown>)[key], [...path, key]),
      ),
    );
  }
  return [];
}
