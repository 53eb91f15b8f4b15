import { parseArgs } from 'node:util';
import { readContent } from '../src/library/read-content.ts';
import { checklist } from './review/checklist.ts';
import { sample } from './review/sample.ts';
import { statementsOf } from './review/statements.ts';

/** `npm run review -- --sample 20 --seed 7`: statements drawn at random, to be held against their sources. */
const usage = 'npm run review -- --sample 20 [--seed 7]';
const { count, seed } = readFlags();
const { data } = readContent(process.cwd());
const statements = statementsOf(data);
const unchecked = statements.filter(({ reviewed }) => reviewed === undefined).length;
console.log(
  `${Math.min(count, statements.length)} of ${statements.length} statements, of which ${unchecked} were never checked. The same again: --sample ${count} --seed ${seed}\n`,
);
console.log(checklist(sample(statements, count, seed), data.dataset));

function readFlags(): { count: number; seed: number } {
  try {
    const { values } = parseArgs({ options: { sample: { type: 'string' }, seed: { type: 'string' } } });
    return {
      count: wholeNumber('sample', values.sample ?? '20', 1),
      seed: wholeNumber('seed', values.seed ?? String(Date.now() % 100_000), 0),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\nUse: ${usage}`);
    return process.exit(1);
  }
}

function wholeNumber(flag: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new Error(`--${flag} must be a whole number from ${least} on, but is “${text}”.`);
}
