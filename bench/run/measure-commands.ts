import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../measure/run-measured.ts';
import type { Commands } from '../raw/raw-result.ts';
import { waits } from '../raw/raw-result.ts';
import { thisCommit, thisMachine } from '../raw/this-machine.ts';
import { outcomeOf } from './keep-outcomes.ts';
import type { Say } from './keep-outcomes.ts';
import type { Options } from './options.ts';

/** Asks the command of this project that times its own commands. */
export async function measureCommands({ work, limitSeconds }: Options, say: Say): Promise<Commands> {
  const file = join(work, 'commands.json');
  const outcome = await outcomeOf(undefined, 'waits', say, async () => {
    // It fails where a goal is missed.
    const script = '"$0" scripts/bench-dev.ts --json "$1" || [ -s "$1" ]';
    const shell = ['-c', `rm -f "$1"; ${script}`, process.execPath, file];
    await runMeasured({ file: '/bin/sh', args: shell, cwd: process.cwd(), env: process.env }, limitSeconds);
    return waits.parse(JSON.parse(readFileSync(file, 'utf8')));
  });
  return { commit: thisCommit(), machine: thisMachine(undefined), waits: outcome };
}
