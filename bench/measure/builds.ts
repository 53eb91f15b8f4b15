import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Contestant } from '../contestants/contestant.ts';
import { changeOneChapter } from '../contestants/write-chapters.ts';
import { folderSize } from './folder-size.ts';
import { runMeasured } from './run-measured.ts';
import type { Usage } from './run-measured.ts';

/** How a build begins: with nothing kept, with all of the same content kept, or after one chapter has another sentence. */
export const buildStates = ['cold', 'warm', 'changed'] as const;
export type BuildState = (typeof buildStates)[number];

export interface BuildResult extends Usage {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Builds the project of a contestant in one state; the three states are measured in their order.
 * @throws CommandError when the build fails
 */
export async function measureBuild(
  contestant: Contestant,
  project: string,
  state: BuildState,
  limitSeconds: number,
): Promise<BuildResult> {
  const temporary = `${project}-temporary`;
  if (state === 'cold')
    forget(
      [contestant.output, ...contestant.caches].map((path) => join(project, path)),
      temporary,
    );
  if (state === 'changed') changeOneChapter(contestant, project);
  mkdirSync(temporary, { recursive: true });
  const [script, ...args] = contestant.build;
  const command = { file: process.execPath, args: [join(project, script), ...args], cwd: project };
  const usage = await runMeasured(
    { ...command, env: { ...environment(temporary), ...(await contestant.environment?.()) } },
    limitSeconds,
  );
  return { ...usage, ...folderSize(join(project, contestant.output)) };
}

function forget(paths: readonly string[], temporary: string): void {
  for (const path of [...paths, temporary]) rmSync(path, { recursive: true, force: true });
}

/** What is kept outside the project goes into a folder of its own, or a cold build would not be cold. */
function environment(temporary: string): NodeJS.ProcessEnv {
  const { PATH = '', HOME, USER, LANG } = process.env;
  return {
    PATH: `${dirname(process.execPath)}${delimiter}${PATH}`,
    HOME,
    USER,
    LANG,
    TMPDIR: temporary,
    XDG_CACHE_HOME: temporary,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
