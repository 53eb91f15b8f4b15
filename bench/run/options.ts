import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fewestChapters } from '../content/chapter.ts';
import { namesInAll } from '../content/names.ts';

const parts = ['builds', 'pages', 'search', 'lighthouse', 'commands'] as const;
type Part = (typeof parts)[number];

export interface Options {
  readonly sizes: readonly number[];
  /** Ids of contestants. */
  readonly only: readonly string[];
  readonly parts: readonly Part[];
  /** Keeps what the results of an earlier run have. */
  readonly resume: boolean;
  readonly seed: number;
  /** How often a page is loaded, searched and judged; the median counts. */
  readonly runs: number;
  /** The size of the book of which pages are judged by Lighthouse, which takes long. */
  readonly lighthouseSize: number;
  /** No build may take longer. */
  readonly limitSeconds: number;
  /** Where peers are installed and sites are built. */
  readonly work: string;
}

/** What each option takes, for people. */
const wanted = (contestants: readonly string[]) => ({
  sizes: `numbers of chapters, whole ones from ${fewestChapters} to ${namesInAll}: --sizes 4,100,1000`,
  only: `contestants: --only ${contestants.join(',')}`,
  parts: `parts of what is measured: --parts ${parts.join(',')}`,
  resume: 'nothing; it keeps what an earlier run of the same commit has measured: --resume',
  seed: 'the number of a book, a whole one from 0: --seed 1',
  runs: 'a whole number from 1, how often a page is loaded, searched and judged: --runs 3',
  'lighthouse-size': 'one of the sizes, that of which Lighthouse judges pages: --lighthouse-size 100',
  limit: 'seconds that a build may take: --limit 1800',
  work: 'the folder where sites are built: --work FOLDER',
});

/** The options, one in a line. */
export function help(contestants: readonly string[]): string {
  const lines = Object.entries(wanted(contestants)).map(([name, takes]) => `  --${name.padEnd(16)} ${takes}`);
  return ['npm run bench:field -- [options]', '', ...lines, '', 'bench/README.md tells how it is measured.'].join('\n');
}

/**
 * Reads the words behind the command.
 * @throws Error when one of them is not known or not fit; it says what would be.
 */
export function readOptions(args: readonly string[], contestants: readonly string[]): Options {
  const values = valuesOf(args);
  const list = (text: string) => text.split(',').map((word) => word.trim());
  const sizes = list(values.sizes).map(Number);
  const read = schema(contestants).safeParse({
    sizes,
    only: values.only === undefined ? contestants : list(values.only),
    parts: list(values.parts),
    resume: values.resume,
    seed: Number(values.seed),
    runs: Number(values.runs),
    'lighthouse-size': Number(values['lighthouse-size'] ?? 100),
    limit: Number(values.limit),
    work: resolve(values.work),
  });
  const refused = new Set(read.error?.issues.map(({ path }) => path[0] as keyof typeof values));
  if (values['lighthouse-size'] !== undefined && !sizes.includes(Number(values['lighthouse-size'])))
    refused.add('lighthouse-size');
  if (read.success && refused.size === 0) {
    const { 'lighthouse-size': lighthouseSize, limit: limitSeconds, ...rest } = read.data;
    return { ...rest, lighthouseSize, limitSeconds };
  }
  const takes = wanted(contestants);
  throw new Error(
    [...refused].map((name) => `--${name} ${values[name]} is not fit. It takes ${takes[name]}`).join('\n'),
  );
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '4,100,1000' },
        only: { type: 'string' },
        parts: { type: 'string', default: parts.join(',') },
        resume: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        runs: { type: 'string', default: '3' },
        'lighthouse-size': { type: 'string' },
        limit: { type: 'string', default: '1800' },
        work: { type: 'string', default: join(tmpdir(), 'bench-field') },
      },
    }).values;
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    throw new Error(`${first.replace(/\.$/, '')}. npm run bench:field -- --help lists the options.`);
  }
}

function schema(contestants: readonly string[]) {
  return z.object({
    sizes: z.array(z.int().min(fewestChapters).max(namesInAll)).min(1),
    only: z.array(z.enum(contestants)).min(1),
    parts: z.array(z.enum(parts)).min(1),
    resume: z.boolean(),
    seed: z.int().nonnegative(),
    runs: z.int().positive(),
    'lighthouse-size': z.int(),
    limit: z.number().positive(),
    work: z.string(),
  });
}
