import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSchemas } from '../../../src/schemas/json-schema.ts';
import { collectionNames } from '../../../src/schemas/primitives.ts';

it.each([...editorSchemas()])('schemas/%s is what the Zod schemas say; if not, run npm run schemas', (file, text) => {
  expect(readFileSync(`schemas/${file}`, 'utf8')).toBe(text);
});

it('is given to VS Code for every kind of data file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object };
  const wanted = collectionNames.map((name) => [`./schemas/${name}.schema.json`, `src/data/${name}/*.yaml`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
});

it('describes every field, so that editors and the data dictionary can explain it', () => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, items, anyOf } = node as {
      properties?: Record<string, { description?: string }>;
      items?: unknown;
      anyOf?: unknown[];
    };
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!field.description) bare.push(`${path}.${name}`);
      walk(field, `${path}.${name}`);
    }
    walk(items, `${path}[]`);
    for (const variant of anyOf ?? []) walk(variant, path);
  };
  for (const [file, text] of editorSchemas()) walk(JSON.parse(text), file);
  expect(bare).toEqual([]);
});
