import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/schemas/json-schema.ts';

/** Writes the editor schemas to `schemas/`; a test compares them with what the Zod schemas say now. */
mkdirSync('schemas', { recursive: true });
for (const [file, text] of editorSchemas()) writeFileSync(`schemas/${file}`, text);
console.log(`${editorSchemas().size} schemas written to schemas/`);
