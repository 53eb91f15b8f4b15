import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { commandsSchema, rawResultSchema } from './raw-result.ts';
import type { Commands, RawResult } from './raw-result.ts';

const folder = 'bench/results';

/** @throws Error when the file is not what this version writes */
export function readResult(contestant: string, chapters: number): RawResult | undefined {
  const file = fileOf(contestant, chapters);
  return existsSync(file) ? parse(file, rawResultSchema) : undefined;
}

/** Everything that was ever measured and kept, by contestant and size. */
export function readAllResults(): RawResult[] {
  return globSync(join(folder, '*-*.json'))
    .toSorted()
    .map((file) => parse(file, rawResultSchema));
}

export function writeResult(result: RawResult): void {
  write(fileOf(result.contestant, result.chapters), result);
}

/** @throws Error when the file is not what this version writes */
export function readCommands(): Commands | undefined {
  return existsSync(commandsFile) ? parse(commandsFile, commandsSchema) : undefined;
}

export function writeCommands(commands: Commands): void {
  write(commandsFile, commands);
}

const commandsFile = join(folder, 'commands.json');

function fileOf(contestant: string, chapters: number): string {
  return join(folder, `${contestant}-${chapters}.json`);
}

function write(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`);
}

function parse<Content>(file: string, schema: z.ZodType<Content>): Content {
  const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${file} was written by another version of this command; delete it and measure again.`);
}
