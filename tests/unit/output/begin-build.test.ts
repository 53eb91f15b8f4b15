import { existsSync, mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Build } from '../../../src/output/begin-build.ts';
import { beginBuild } from '../../../src/output/begin-build.ts';
import { BuildRunningError } from '../../../src/output/output-error.ts';
import { runModule } from './child-process.ts';
import { readPage, temporaryPlace, writePage } from './project-folder.ts';

describe('a build', () => {
  it('leaves the site alone until it is finished', () => {
    const { site } = temporaryPlace({ site: 'former' });
    const build = beginBuild(site);
    writePage(build.place.draft, 'new');
    expect(readPage(site)).toBe('former');
    build.finish();
    expect(readPage(site)).toBe('new');
  });

  it('leaves the site alone and nothing else when it is abandoned', () => {
    const place = temporaryPlace({ site: 'former' });
    const build = beginBuild(place.site);
    writePage(place.draft, 'half');
    build.abandon();
    expect(readPage(place.site)).toBe('former');
    expect(existsSync(place.draft)).toBe(false);
    beginBuild(place.site).abandon();
  });

  it('keeps its notes for the next one, unless it ended while pages were made', () => {
    const { site, notes } = temporaryPlace();
    const notesAfter = (end: (build: Build) => void) => {
      const build = beginBuild(site);
      const kept = existsSync(notes);
      mkdirSync(notes, { recursive: true });
      writePage(build.place.draft, 'new');
      end(build);
      build.abandon();
      return kept;
    };
    notesAfter((build) => build.makePages());
    expect(notesAfter(() => {})).toBe(false);
    expect(
      notesAfter((build) => {
        build.makePages();
        build.finish();
      }),
    ).toBe(true);
    expect(notesAfter(() => {})).toBe(true);
  });

  it('begins with an empty draft, whatever a killed one has left', () => {
    const place = temporaryPlace({ former: 'former', draft: 'half' });
    const build = beginBuild(place.site);
    expect(readPage(place.site)).toBe('former');
    expect(existsSync(place.draft)).toBe(true);
    expect(readPage(place.draft)).toBeUndefined();
    build.abandon();
  });

  it('does not touch the draft of the next build once it is finished', () => {
    const place = temporaryPlace();
    const first = beginBuild(place.site);
    writePage(place.draft, 'first');
    first.finish();
    const second = beginBuild(place.site);
    writePage(place.draft, 'second');
    first.abandon();
    expect(readPage(place.draft)).toBe('second');
    second.abandon();
  });

  it('is refused beside another one, whose draft stays', async () => {
    const place = temporaryPlace({ site: 'former' });
    const other = runModule(`
import { beginBuild } from './src/output/begin-build.ts';
      const build = beginBuild(${JSON.stringify(place.site)});
      console.log('begun');
      setInterval(() => build, 1000);`);
    await other.says('begun');
    writePage(place.draft, 'half');
    expect(() => beginBuild(place.site)).toThrow(BuildRunningError);
    expect(readPage(place.draft)).toBe('half');
    expect(readPage(place.site)).toBe('former');
  });
});
