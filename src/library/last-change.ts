import { execFileSync } from 'node:child_process';

/**
 * The day on which a file was last changed in the history of the project, as `2026-11-27`; `file` is its path from the
 * root. Undefined where there is no history, of which a copy may have none and a shallow clone only the end. The
 * history is read once, so that a change made meanwhile is not known.
 */
export function lastChange(file: string, root = process.cwd()): string | undefined {
  const known = histories.get(root) ?? readHistory(root);
  histories.set(root, known);
  return known.get(file);
}

const histories = new Map<string, ReadonlyMap<string, string>>();

/** What git is asked about: of files elsewhere nobody wants to know, and a long history takes long. */
const places = ['src/content', 'src/data'];

function readHistory(root: string): ReadonlyMap<string, string> {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      });
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    const days = new Map<string, string>();
    // Each commit is a line with its day behind a sign that no path has, and below it the paths it has changed.
    const log = git(
      '-c',
      'core.quotePath=false',
      'log',
      '--format=%x00%cs',
      '--name-only',
      '--relative',
      '--',
      ...places,
    );
    for (const commit of log.split('\0')) {
      const [day = '', ...files] = commit.split('\n').filter(Boolean);
      for (const file of files) if (!days.has(file)) days.set(file, day);
    }
    return days;
  } catch {
    return new Map();
  }
}
