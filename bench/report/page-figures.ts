import type { PageResult } from '../raw/raw-result.ts';
import type { ResourceType } from '../measure/static-server.ts';
import { median } from './median.ts';

/** What follows from the requests of a page. Bytes are those of bodies, as sent. */

export function bytesOf(page: PageResult, type?: ResourceType): number {
  return sum(page.requests.filter((request) => type === undefined || request.type === type));
}

/** Until they are there nothing is painted: the page itself, style sheets, scripts that are not deferred. */
export function blockingBytes(page: PageResult): number {
  return sum(page.requests.filter(({ blocking }) => blocking));
}

/** The weight of the page itself, without anything it asks for. */
export function htmlBytes(page: PageResult): number {
  return page.requests[0]?.bytes ?? 0;
}

export function speedOf(page: PageResult, name: keyof PageResult['speeds'][number]): number | undefined {
  return median(page.speeds.map((speed) => speed[name]));
}

function sum(requests: PageResult['requests']): number {
  return requests.reduce((total, { bytes }) => total + bytes, 0);
}
