import { readExcerpt, reportForTerminal } from 'checked-content';
import { isKnownSound, keepSound } from '../check/known-sound.ts';
import { reportOptions } from '../check/report-options.ts';
import { languages } from '../i18n/languages.ts';
import { guideFile } from '../library/guides.ts';
import { stateOf } from '../library/read-content.ts';

/** Why nothing of the content may be shown. */
export interface Refusal {
  readonly report: string;
  /** Such as “2 errors in content and data”. */
  readonly summary: string;
}

/** Runs the check; undefined where it finds no error. */
export async function findRefusal(root: string): Promise<Refusal | undefined> {
  // The rules, and all that they look at, are many files: who starts the server with sound content sees a page first.
  const { checkSite } = await import('../check/check-site.ts');
  const { problems, errors } = await checkSite(root);
  if (errors === 0) return undefined;
  const serious = problems.filter((problem) => problem.severity === 'error');
  return {
    report: reportForTerminal(serious, reportOptions(), (file) => readExcerpt(root, file)),
    summary: `${errors} ${errors === 1 ? 'error' : 'errors'} in content and data`,
  };
}

interface Refusals {
  /** Looks again whenever a file is another than at the last look. */
  now: () => Promise<Refusal | undefined>;
  /** Runs the check if it has not run in this process, so that it is quick when the first file is saved. */
  lookForOnce: () => void;
}

/**
 * Looks before every page. What the watcher says comes too late for that: a request can be faster, for instance while
 * a branch is switched. Content that was sound in another run, and is as it was, is not looked at before the first page.
 */
export function rememberRefusal(root: string, onChange: (refusal: Refusal | undefined) => void): Refusals {
  let hasLooked = false;
  const look = async () => {
    const isFirst = !hasLooked;
    hasLooked = true;
    const refusal = await findRefusal(root);
    if (isFirst && !refusal) keepSound(root);
    onChange(refusal);
    return refusal;
  };
  const before = stateOf(root, watched);
  let seen = isKnownSound(root)
    ? { state: before, refusal: Promise.resolve<Refusal | undefined>(undefined) }
    : undefined;
  const now = () => {
    const state = stateOf(root, watched);
    if (seen?.state !== state) seen = { state, refusal: look() };
    return seen.refusal;
  };
  const lookForOnce = () => {
    if (hasLooked) return;
    hasLooked = true;
    setTimeout(() => {
      seen = undefined;
      void now();
    }, 500).unref();
  };
  return { now, lookForOnce };
}

/** What the check reads, from the root; of the pages, whether there is one that is no chapter and yet Markdown. */
export const watched = ['src/data', 'src/content', 'src/pages', ...languages.map(guideFile)];
