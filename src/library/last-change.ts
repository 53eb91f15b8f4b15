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

export interface Change {
  readonly day: string;
  /** Full hash of the commit. */
  readonly commit: string;
}

/**
 * The last change of some lines of a file, counted from 1, first and last among them; undefined where there is no
 * history. It asks git each time, which takes long: for the few places of which somebody wants to know.
 */
export function lastChangeOfLines(
  file: string,
  [first, last]: readonly [number, number],
  root = process.cwd(),
): Change | undefined {
  // Without its whole history a file is taken to be as old as the oldest commit that is there.
  if (lastChange(file, root) === undefined) return undefined;
  try {
    const lines = `-L${first},${last}:./${file}`;
    const [day, commit] = gitIn(root)('log', '-1', '--no-patch', '--format=%cs %H', lines).trim().split(' ');
    return day && commit ? { day, commit } : undefined;
  } catch {
    // The file is shorter in the last commit than it is now.
    return undefined;
  }
}

const histories = new Map<string, ReadonlyMap<string, string>>();

/** What git is asked about: of files elsewhere nobody wants to know, and a long history takes long. */
const places = ['src/content', 'src/data'];

function readHistory(root: string): ReadonlyMap<string, string> {
  try {
    const git = gitIn(root);
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

function gitIn(root: string): (...args: string[]) => string {
  return (...args) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
}
