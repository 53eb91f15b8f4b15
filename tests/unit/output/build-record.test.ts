import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFrom, recordBuild } from '../../../src/output/build-record.ts';
import { temporaryPlace, writePage } from './project-folder.ts';

const finished = new Date('2026-11-27T08:15:00.000Z');

/** A site that was made from “inputs”, and the record of it. */
function builtSite() {
  const place = temporaryPlace({ site: 'words' });
  mkdirSync(place.folder);
  recordBuild(place, 'inputs', finished);
  return place;
}

describe('the record of a build', () => {
  it('says when the site was made from what is there now', () => {
    expect(builtFrom(builtSite(), 'inputs')).toEqual(finished);
  });

  it('is of no use for other inputs', () => {
    expect(builtFrom(builtSite(), 'others')).toBeUndefined();
  });

  it.each<[string, (site: string) => void]>([
    ['whose page was changed, though not its size', (site) => writePage(site, 'sword')],
    ['with a file too many', (site) => writeFileSync(join(site, 'more.html'), '')],
    ['from which a file was lost', (site) => rmSync(join(site, 'index.html'))],
    ['that is gone', (site) => rmSync(site, { recursive: true })],
  ])('is of no use for a site %s', (_what, spoil) => {
    const place = builtSite();
    spoil(place.site);
    expect(builtFrom(place, 'inputs')).toBeUndefined();
  });

  it.each(['', '{"inputs":"inputs"', '[]', 'null', '{"inputs":"inputs"}'])('is of no use damaged: %s', (text) => {
    const place = builtSite();
    writeFileSync(place.record, text);
    expect(builtFrom(place, 'inputs')).toBeUndefined();
  });

  it('need not be there, nor be writable', () => {
    const place = temporaryPlace({ site: 'words' });
    expect(() => recordBuild(place, 'inputs')).not.toThrow();
    expect(builtFrom(place, 'inputs')).toBeUndefined();
  });
});
