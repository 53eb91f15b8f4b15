import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { editorSchemas } from '../src/schemas/json-schema.ts';
import { collectionNames } from '../src/schemas/primitives.ts';
import { unitsFile } from '../src/schemas/units.ts';

const settings = '.vscode/settings.json';

/** Writes the editor schemas to `schemas/`, and to the settings of editors which files each is for. */
mkdirSync('schemas', { recursive: true });
for (const [file, text] of editorSchemas()) writeFileSync(`schemas/${file}`, text);
const before = JSON.parse(readFileSync(settings, 'utf8')) as object;
const files = Object.fromEntries(
  collectionNames.map((name) => [`./schemas/${name}.schema.json`, `src/data/${name}/*.yaml`]),
);
const units = { fileMatch: [`/${unitsFile}`], url: './schemas/units.schema.json' };
const after = JSON.stringify({ ...before, 'yaml.schemas': files, 'json.schemas': [units] });
writeFileSync(settings, await format(after, { ...(await resolveConfig(settings)), filepath: settings }));
console.log(`${editorSchemas().size} schemas written to schemas/, their files to ${settings}`);
