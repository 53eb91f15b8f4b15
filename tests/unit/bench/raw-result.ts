import type { RawResult } from '../../../bench/raw/raw-result.ts';

/** When all of it was measured. */
export const at = '2026-11-27T07:00:00.000Z';

/** A result as it is kept, with what a test says about it. */
export function rawResult(said: Partial<RawResult> = {}): RawResult {
  return {
    contestant: 'this-site',
    title: 'this site',
    settings: ['As it is.'],
    chapters: 100,
    seed: 1,
    commit: 'abc1234',
    machine: { processor: 'a processor', cores: 2, memoryBytes: 25e9, system: 'Linux 6', node: 'v24.0.0' },
    versions: { maker: '1.2.3' },
    builds: {},
    pages: {},
    lighthouse: {},
    ...said,
  };
}

/** A build that came to its end. */
export function built(cpuSeconds: number, peakBytes = 1e9, bytes = 1e6) {
  return { at, value: { cpuSeconds, wallSeconds: cpuSeconds, peakBytes, files: 10, bytes } };
}

/** A page of HTML and one style sheet, with what a test says about it. */
export function page(html: number, styles: number, speed: { lcp?: number; script?: number; cls?: number } = {}) {
  const { lcp = 1000, script = 0, cls = 0 } = speed;
  return {
    at,
    value: {
      protocol: 'HTTP/2' as const,
      requests: [
        { path: '/', type: 'html' as const, bytes: html, blocking: true },
        { path: '/a.css', type: 'css' as const, bytes: styles, blocking: true },
        ...(script > 0 ? [{ path: '/a.js', type: 'script' as const, bytes: script, blocking: false }] : []),
      ],
      speeds: [lcp - 100, lcp, lcp + 500].map((time) => ({ fcp: time, lcp: time, tbt: 0, cls })),
      firstFlightIsEnough: true,
    },
  };
}

export function failed(reason: string) {
  return { at, failed: reason };
}
