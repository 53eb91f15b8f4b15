import type { RecordOf } from '../../src/schemas/collections.ts';

type Source = RecordOf<'sources'>;
type OnTheWeb = Source & { readonly url: string };

/** What became of one source: reached, gone, or refused to machines, which says nothing about the page. */
export interface Visit {
  readonly source: OnTheWeb;
  readonly outcome: 'reached' | 'broken' | 'unclear';
  /** Status of the answer, or why there was none. */
  readonly detail: string;
}

/** The part of `fetch` that is needed, so that tests need no network. */
export type Fetch = (
  address: string,
  options: { method: string; signal: AbortSignal; redirect: 'follow' },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
}>;

/** Answers to machines that a person with a browser would not get. */
const refusals = new Set([401, 403, 405, 406, 429, 451, 503, 999]);

/**
 * Visits the address of every source that has one: a few at a time, one host at most once a second, each a second
 * time before it counts as broken. Never throws.
 */
export async function visitSources(
  sources: readonly Source[],
  options: { fetch: Fetch; atOnce?: number; pause?: (milliseconds: number) => Promise<void>; timeout?: number },
): Promise<Visit[]> {
  const { fetch, atOnce = 4, timeout = 20_000 } = options;
  const pause = options.pause ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const onTheWeb = sources.filter((source): source is OnTheWeb => source.url !== undefined);
  const hosts = [...Map.groupBy(onTheWeb, ({ url }) => new URL(url).host).values()];
  const visits: Visit[] = [];
  const work = async (): Promise<void> => {
    for (let list = hosts.shift(); list; list = hosts.shift()) {
      for (const source of list) {
        let visit = await visitOnce(source, fetch, timeout);
        await pause(1000);
        if (visit.outcome === 'broken') {
          visit = await visitOnce(source, fetch, timeout);
          await pause(1000);
        }
        visits.push(visit);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return visits.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1));
}

/** The report as Markdown; empty where nothing is broken. */
export function linkReport(visits: readonly Visit[]): string {
  const broken = visits.filter(({ outcome }) => outcome === 'broken');
  if (broken.length === 0) return '';
  const unclear = visits.filter(({ outcome }) => outcome === 'unclear').length;
  return [
    `${broken.length} of ${visits.length} sources could not be reached; ${unclear} refuse machines and were not judged.`,
    '',
    'For each: look whether the page has moved, or name a copy under `readVia`. A source that is gone is kept, with a note; what rests on it is not thereby wrong.',
    '',
    ...broken.map(({ source, detail }) => `- \`${source.id}\`: <${source.url}> (${detail})`),
    '',
  ].join('\n');
}

async function visitOnce(source: OnTheWeb, fetch: Fetch, timeout: number): Promise<Visit> {
  try {
    const ask = (method: string) =>
      fetch(source.url, { method, redirect: 'follow', signal: AbortSignal.timeout(timeout) });
    let answer = await ask('HEAD');
    // Some servers know only GET.
    if (!answer.ok) answer = await ask('GET');
    const outcome = answer.ok ? 'reached' : refusals.has(answer.status) ? 'unclear' : 'broken';
    return { source, outcome, detail: String(answer.status) };
  } catch (error) {
    const reason =
      error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
    return { source, outcome: 'broken', detail: reason };
  }
}
