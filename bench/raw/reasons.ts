import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const file = 'bench/reasons.yaml';

/**
 * Why goals are not met, in the words of people, by the id of the goal.
 * @throws Error when a reason is given for no goal that there is
 */
export function readReasons(ids: readonly string[]): Record<string, string> {
  const reasons = z.record(z.string(), z.string()).parse(parse(readFileSync(file, 'utf8')) ?? {});
  const unknown = Object.keys(reasons).filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new Error(`${file} gives reasons for ${unknown.join(', ')}; goals are ${ids.join(', ')}.`);
  return reasons;
}
