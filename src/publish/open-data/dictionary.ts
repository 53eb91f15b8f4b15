import { defaultLanguage, languages, localeOf } from '../../i18n/languages.ts';
import { recordJsonSchema } from '../../schemas/json-schema.ts';
import type { CollectionName } from '../../schemas/primitives.ts';

export interface DictionaryField {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

interface SchemaNode {
  type?: string;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

const listed = new Intl.ListFormat(localeOf(defaultLanguage));

/** Fields of a collection with type and meaning, generated from its schema. */
export function dictionaryOf(collection: CollectionName): DictionaryField[] {
  return fieldsOf(recordJsonSchema(collection), '');
}

function fieldsOf(node: SchemaNode, prefix: string): DictionaryField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const isText = Object.keys(field.properties ?? {}).join() === languages.join();
    const own = {
      path,
      type: isText ? `text in ${listed.format(languages)}` : typeOf(field),
      required: node.required?.includes(name) ?? false,
      description: field.description ?? '',
    };
    if (isText) return [own];
    return [own, ...fieldsOf(field, `${path}.`), ...fieldsOf(field.items ?? {}, `${path}[].`)];
  });
}

function typeOf(node: SchemaNode): string {
  if (node.enum) return node.enum.length > 12 ? `one of ${node.enum.length} words` : node.enum.join(' | ');
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  return node.type === 'array' ? `list of ${typeOf(node.items ?? {})}` : (node.type ?? 'text');
}
