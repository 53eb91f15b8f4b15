import { execFileSync } from 'node:child_process';

/** How far back is looked, in commits that changed the file. */
const furthest = 100;

/**
 * The newest earlier state of a file, by its path from `root`, that `isMeant` takes for the one that is looked for, from
 * the history in git. Undefined where there is none, or no history.
 */
export function earlierText(root: string, file: string, isMeant: (text: string) => boolean): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
  try {
    const commits = git('log', '--format=%H', `--max-count=${furthest}`, '--', file).split('\n').filter(Boolean);
    for (const commit of commits) {
      const text = git('show', `${commit}:./${file}`);
      if (isMeant(text)) return text;
    }
  } catch {
    // Without a history, or with one that ends before, nobody can say what it was.
  }
  return undefined;
}
