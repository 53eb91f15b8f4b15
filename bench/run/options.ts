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

/**
 * Reads the words behind the command.
 * @throws Error when one of them is not known or not fit
 */
export function readOptions(args: readonly string[], contestants: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '4,100,1000' },
      only: { type: 'string', default: contestants.join(',') },
      parts: { type: 'string', default: parts.join(',') },
      resume: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '3' },
      'lighthouse-size': { type: 'string', default: '100' },
      limit: { type: 'string', default: '1800' },
      work: { type: 'string', default: join(tmpdir(), 'bench-field') },
    },
  });
  const list = (text: string) => text.split(',').filter((word) => word !== '');
  const read = schema(contestants).safeParse({
    sizes: list(values.sizes).map(Number),
    only: list(values.only),
    parts: list(values.parts),
    resume: values.resume,
    seed: Number(values.seed),
    runs: Number(values.runs),
    lighthouseSize: Number(values['lighthouse-size']),
    limitSeconds: Number(values.limit),
    work: resolve(values.work),
  });
  if (read.success) return read.data;
  throw new Error(z.prettifyError(read.error));
}

function schema(contestants: readonly string[]) {
  return z.object({
    sizes: z.array(z.int().min(fewestChapters).max(namesInAll)).min(1),
    only: z.array(z.enum(contestants)).min(1),
    parts: z.array(z.enum(parts)).min(1),
    resume: z.boolean(),
    seed: z.int().nonnegative(),
    runs: z.int().positive(),
    lighthouseSize: z.int(),
    limitSeconds: z.number().positive(),
    work: z.string(),
  });
}
