import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildPlaceFor } from '../../../src/output/build-place.ts';
import type { BuildPlace } from '../../../src/output/build-place.ts';

/** A folder of its own with the given sites in it, each of one page that holds the text. */
export function temporaryPlace(sites: Partial<Record<'site' | 'draft' | 'former', string>> = {}): BuildPlace {
  const root = mkdtempSync(join(tmpdir(), 'output-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const place = buildPlaceFor(join(root, 'dist'));
  for (const [name, text] of Object.entries(sites)) writePage(place[name as keyof typeof sites], text);
  return place;
}

/** Writes the only page of a site. */
export function writePage(site: string, text: string): void {
  const page = join(site, 'index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, text);
}

/** What the page of a site says; undefined where there is no site. */
export function readPage(site: string): string | undefined {
  const page = join(site, 'index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
}
