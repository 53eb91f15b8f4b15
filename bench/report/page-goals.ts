import { firstFlightBytes } from '../measure/first-flight.ts';
import { lighthouseCategories } from '../measure/lighthouse.ts';
import { slugOf } from '../content/chapter.ts';
import type { PageResult, RawResult } from '../raw/raw-result.ts';
import { count, kilobytes, milliseconds, shift, times } from './formats.ts';
import { generatedChapter } from './generated-chapter.ts';
import type { Goal, Verdict } from './goal.ts';
import { median } from './median.ts';
import { blockingBytes, bytesOf, htmlBytes, speedOf } from './page-figures.ts';

/** The size of the book of which pages are held against their goals. */
const size = 100;
/** Not of the lists of chapters. */
const isChapter = /^\/chapters\/[^/]+\/$/;
const wholePageBytes = 45_000;
const wholePageRequests = 4;
const shareOfPeersPaint = 0.6;

/** What a page may cost: the generated chapter, and the chapters that were written by people. */
export const pageGoals: readonly Goal[] = [
  {
    id: 'first-paint-html-only',
    text: 'First paint of every chapter needs nothing but the HTML',
    verdict: ofChapters((pages) =>
      atMost(
        pages.map((page) => blockingBytes(page) - htmlBytes(page)),
        0,
        kilobytes,
      ),
    ),
  },
  {
    id: 'html-first-flight',
    text: 'HTML of the generated chapter with its CSS is at most 14.6 kB',
    verdict: ofGenerated((page) => atMost([blockingBytes(page)], firstFlightBytes, kilobytes)),
  },
  {
    id: 'first-screen-first-flight',
    text: 'The first screen of every chapter is within the first 14.6 kB of its page',
    verdict: ofChapters((pages) => {
      const asked = pages.filter(({ firstFlightIsEnough }) => firstFlightIsEnough !== undefined);
      // A style sheet that has to come first is beyond it.
      const enough = asked.filter((page) => page.firstFlightIsEnough && blockingBytes(page) === htmlBytes(page));
      if (asked.length === 0) return undefined;
      return { measured: `${enough.length} of ${asked.length} chapters`, met: enough.length === asked.length };
    }),
  },
  {
    id: 'whole-page-bytes',
    text: 'Whole page with one diagram and fonts is at most 45 kB',
    verdict: ofGenerated((page) => atMost([bytesOf(page)], wholePageBytes, kilobytes)),
  },
  {
    id: 'whole-page-requests',
    text: 'Whole page takes at most 4 requests',
    verdict: ofGenerated((page) => atMost([page.requests.length], wholePageRequests, count)),
  },
  {
    id: 'no-script',
    text: 'No external script before the reader does anything',
    verdict: ofChapters((pages) =>
      atMost(
        pages.map((page) => bytesOf(page, 'script')),
        0,
        kilobytes,
      ),
    ),
  },
  {
    id: 'no-shift',
    text: 'Nothing shifts (CLS 0)',
    verdict: ofChapters((pages) =>
      atMost(
        pages.map((page) => speedOf(page, 'cls')),
        0,
        shift,
      ),
    ),
  },
  {
    id: 'no-blocking-time',
    text: 'Nothing blocks (TBT 0 ms)',
    verdict: ofChapters((pages) =>
      atMost(
        pages.map((page) => speedOf(page, 'tbt')),
        0,
        milliseconds,
      ),
    ),
  },
  {
    id: 'largest-paint',
    text: 'Largest paint of the generated chapter comes within 0.6 × the time of Starlight',
    verdict: (results) => {
      const [ours, theirs] = ['this-site', 'starlight'].map((id) => {
        const page = pageOf(results.of(id, size));
        return page && speedOf(page, 'lcp');
      });
      if (ours === undefined || theirs === undefined) return undefined;
      return {
        measured: `${milliseconds(ours)} to ${milliseconds(theirs)}: ${times(ours / theirs)}`,
        met: ours <= shareOfPeersPaint * theirs,
      };
    },
  },
  {
    id: 'lighthouse',
    text: 'Lighthouse gives 100 in all four categories to every kind of page, in both languages',
    verdict: (results) => perfectScores(results.of('this-site-languages', size)?.lighthouse ?? {}),
  },
];

/** Of every chapter of this site that was weighed, generated or real. */
function ofChapters(judge: (pages: PageResult[]) => Verdict | undefined): Goal['verdict'] {
  return (results) => {
    const pages = Object.entries(results.of('this-site', size)?.pages ?? {}).flatMap(([path, page]) =>
      isChapter.test(path) && 'value' in page ? [page.value] : [],
    );
    return pages.length === 0 ? undefined : judge(pages);
  };
}

function ofGenerated(judge: (page: PageResult) => Verdict | undefined): Goal['verdict'] {
  return (results) => {
    const page = pageOf(results.of('this-site', size));
    return page && judge(page);
  };
}

function pageOf(result: RawResult | undefined): PageResult | undefined {
  const page = generatedChapter(result?.pages ?? {});
  return page && 'value' in page ? page.value : undefined;
}

/** The worst of some figures counts. */
function atMost(
  figures: readonly (number | undefined)[],
  limit: number,
  format: (value: number) => string,
): Verdict | undefined {
  const worst = Math.max(...figures.filter((figure) => figure !== undefined));
  return Number.isFinite(worst) ? { measured: format(worst), met: worst <= limit } : undefined;
}

function perfectScores(judged: RawResult['lighthouse']): Verdict | undefined {
  const scores = Object.entries(judged)
    .filter(([path]) => !path.includes(slugOf(0)))
    .map(([path, outcome]) => {
      const runs = 'value' in outcome ? outcome.value : [];
      const medians = lighthouseCategories.map((name) => median(runs.map((run) => run[name])) ?? 0);
      return { path, medians };
    });
  const less = scores.filter(({ medians }) => medians.some((score) => score < 100));
  if (scores.length === 0) return undefined;
  const shown = less
    .slice(0, 6)
    .map(({ path, medians }) => `\`${path}\` ${medians.join('/')}`)
    .join(', ');
  const rest = less.length > 6 ? ` and ${less.length - 6} more` : '';
  const perfect = `${scores.length - less.length} of ${scores.length} pages`;
  return { measured: less.length === 0 ? perfect : `${perfect}; not ${shown}${rest}`, met: less.length === 0 };
}
