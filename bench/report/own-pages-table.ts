import type { RawResult } from '../raw/raw-result.ts';
import { kilobytes, milliseconds } from './formats.ts';
import { blockingBytes, bytesOf, htmlBytes, speedOf } from './page-figures.ts';

/** What other pages of this site weigh, in books of every size. */
export function ownPagesTable(...results: readonly (RawResult | undefined)[]): string {
  const rows = results.flatMap((result) =>
    Object.entries(result?.pages ?? {}).map(([path, outcome]) => {
      const cells = 'failed' in outcome ? [outcome.failed] : figures(outcome.value);
      return `| \`${path}\` | ${result?.chapters ?? ''} | ${cells.join(' | ')} |`;
    }),
  );
  if (rows.length === 0) return 'Not measured.';
  return [
    '| page | chapters | HTML | whole page | requests | script | blocks first paint | first paint | largest paint | within first flight |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

type Page = Parameters<typeof htmlBytes>[0];

/** Whether the first screen is there with the first flight, and needs nothing else. */
function isWithinFlight(page: Page): string {
  if (page.firstFlightIsEnough === undefined) return '';
  return page.firstFlightIsEnough && blockingBytes(page) === htmlBytes(page) ? 'yes' : 'no';
}

function figures(page: Page): string[] {
  const time = (name: 'fcp' | 'lcp') => {
    const value = speedOf(page, name);
    return value === undefined ? '' : milliseconds(value);
  };
  return [
    kilobytes(htmlBytes(page)),
    kilobytes(bytesOf(page)),
    String(page.requests.length),
    kilobytes(bytesOf(page, 'script')),
    kilobytes(blockingBytes(page)),
    time('fcp'),
    time('lcp'),
    isWithinFlight(page),
  ];
}
