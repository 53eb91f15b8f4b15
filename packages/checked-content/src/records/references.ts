import { z } from 'zod';
import { recordSchemas } from '../../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../../src/schemas/primitives.ts';

interface SchemaNode {
  references?: CollectionName[];
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

export interface Reference {
  readonly path: readonly PropertyKey[];
  /** Collections of which one must hold the id. */
  readonly collections: readonly CollectionName[];
  readonly id: string;
  /** What the schema says about the field. */
  readonly description?: string;
}

/** Every reference inside a record, found through the `references` mark of its schema. */
export function collectReferences(collection: CollectionName, record: unknown): Reference[] {
  return walk(schemaTree(collection), record, []);
}

/** Names of the fields that the schema of `collection` allows at `path` (the first step is the record's index). */
export function fieldsAt(collection: CollectionName, path: readonly PropertyKey[]): string[] {
  let nodes: SchemaNode[] = [schemaTree(collection)];
  for (const step of path.slice(1)) {
    nodes = nodes
      .flatMap((node) => [node, ...(node.anyOf ?? [])])
      .flatMap((node) => (typeof step === 'number' ? (node.items ?? []) : (node.properties?.[String(step)] ?? [])));
  }
  return nodes.flatMap((node) => [node, ...(node.anyOf ?? [])]).flatMap((node) => Object.keys(node.properties ?? {}));
}

const trees = new Map<CollectionName, SchemaNode>();

function schemaTree(collection: CollectionName): SchemaNode {
  const known = trees.get(collection);
  if (known) return known;
  const tree = z.toJSONSchema(recordSchemas[collection], { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  trees.set(collection, tree);
  return tree;
}

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
