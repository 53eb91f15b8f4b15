import { readFileSync, writeFileSync } from 'node:fs';
import type { BuildPlace } from './build-place.ts';
import { digestFolder } from './digest-folder.ts';

/** What is written down of a build when it has ended: from what it was made, and what came of it. */
interface BuildRecord {
  readonly inputs: string;
  readonly site: string;
  /** In ISO form, such as `2026-11-27T08:15:00.000Z`. */
  readonly finished: string;
}

/** Writes down that the site in `place` was made from `inputs`. Without that, it is built anew when it is asked for. */
export function recordBuild(place: BuildPlace, inputs: string, finished = new Date()): void {
  try {
    const record: BuildRecord = { inputs, site: digestFolder(place.site).digest, finished: finished.toISOString() };
    writeFileSync(place.record, JSON.stringify(record));
  } catch {
    // The site is complete all the same.
  }
}

/**
 * When the site in `place` was made, if it was made from `inputs` and is what that build left, to the last byte;
 * undefined in every other case: then it must be built.
 */
export function builtFrom(place: BuildPlace, inputs: string): Date | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(place.record, 'utf8'));
    if (!isRecord(record) || record.inputs !== inputs) return undefined;
    return digestFolder(place.site).digest === record.site ? new Date(record.finished) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is BuildRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['inputs', 'site', 'finished'].every((field) => typeof (value as Record<string, unknown>)[field] === 'string')
  );
}
