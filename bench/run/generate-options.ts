import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fewestChapters } from '../content/chapter.ts';
import { namesInAll } from '../content/names.ts';

export interface GenerateOptions {
  readonly chapters: number;
  /** A folder that is not there yet, as an absolute path. */
  readonly into: string;
  readonly seed: number;
  /** Without the other languages, as the peers are measured. */
  readonly oneLanguage: boolean;
}

/** What the command takes, for people. */
export const generateHelp = `node bench/generate.ts --into FOLDER [options]

  --into           a folder that is not there yet
  --chapters       how many chapters are added, from ${fewestChapters} to ${namesInAll}: --chapters 1000
  --seed           the number of a book, a whole one from 0: --seed 1
  --one-language   leaves the other languages out, as the peers are measured`;

/**
 * Reads the words behind the command.
 * @throws Error when one of them is not known or not fit; it says what would be.
 */
export function readGenerateOptions(args: readonly string[]): GenerateOptions {
  const { into, chapters, seed, 'one-language': oneLanguage } = valuesOf(args);
  if (into === undefined) throw new Error(`Name a folder that is not there yet.\n\n${generateHelp}`);
  if (existsSync(into)) throw new Error(`${into} is there already. Name a folder that is not there yet.`);
  if (!isWhole(chapters, fewestChapters, namesInAll))
    throw new Error(
      `--chapters ${chapters} is not fit. It takes a whole number from ${fewestChapters} to ${namesInAll}.`,
    );
  if (!isWhole(seed, 0, Number.MAX_SAFE_INTEGER))
    throw new Error(`--seed ${seed} is not fit. It takes a whole number from 0.`);
  return { chapters: Number(chapters), into: resolve(into), seed: Number(seed), oneLanguage };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        chapters: { type: 'string', default: '1000' },
        into: { type: 'string' },
        seed: { type: 'string', default: '1' },
        'one-language': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    throw new Error(`${first.replace(/\.$/, '')}.\n\n${generateHelp}`);
  }
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}
