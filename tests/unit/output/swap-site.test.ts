import { existsSync, renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockBuild } from '../../../src/output/build-lock.ts';
import { publishSite, restoreForServing, restoreSite } from '../../../src/output/swap-site.ts';
import { runModule } from './child-process.ts';
import { readPage, temporaryPlace } from './project-folder.ts';

/** Kills a process that puts the new site in its place after so many steps. */
async function publishAndDieAfter(steps: number, place: ReturnType<typeof temporaryPlace>): Promise<void> {
  const { signal } = await runModule(`
    import { renameSync } from 'node:fs';
    import { publishSite } from './src/output/swap-site.ts';
    let left = ${steps};
    const die = () => left === 0 && process.kill(process.pid, 'SIGKILL');
    die();
    publishSite(${JSON.stringify(place)}, (from, to) => {
      renameSync(from, to);
      left -= 1;
      die();
    });`).ended;
  expect(signal).toBe('SIGKILL');
}

describe('putting the new site in its place', () => {
  it('leaves the new site, and nothing of the former one', () => {
    const place = temporaryPlace({ site: 'former', draft: 'new' });
    publishSite(place);
    expect(readPage(place.site)).toBe('new');
    expect(existsSync(place.draft)).toBe(false);
    expect(existsSync(place.former)).toBe(false);
  });

  it('works for the first site as well', () => {
    const place = temporaryPlace({ draft: 'new' });
    publishSite(place);
    expect(readPage(place.site)).toBe('new');
  });

  it('puts the former site back when the new one cannot take its place', () => {
    const place = temporaryPlace({ site: 'former' });
    expect(() => publishSite(place)).toThrow(`could not be put in the place of ${place.site} (ENOENT)`);
    expect(readPage(place.site)).toBe('former');
    expect(existsSync(place.former)).toBe(false);
  });

  it.each([
    ['EBUSY', 'close terminals, editors and servers that use dist'],
    ['EPERM', 'close terminals, editors and servers that use dist'],
    ['EXDEV', 'are not on the same disk'],
  ])('leaves the former site and says what to do when the system answers %s', (code, advice) => {
    const place = temporaryPlace({ site: 'former', draft: 'new' });
    const refuse = () => {
      throw Object.assign(new Error(`${code}: no`), { code });
    };
    expect(() => publishSite(place, refuse)).toThrow(advice);
    expect(readPage(place.site)).toBe('former');
  });
});

describe('a kill while the new site is put in its place', () => {
  it.each([
    ['before the first step', 0, 'former'],
    ['between the two steps', 1, 'former'],
    ['after the second step', 2, 'new'],
  ])('%s leaves a site that is whole once it was restored', async (_when, steps, text) => {
    const place = temporaryPlace({ site: 'former', draft: 'new' });
    await publishAndDieAfter(steps, place);
    restoreSite(place);
    expect(readPage(place.site)).toBe(text);
    expect(existsSync(place.former)).toBe(false);
  });

  it('is mended before the site is served', () => {
    const place = temporaryPlace({ former: 'former', draft: 'new' });
    restoreForServing(place);
    expect(readPage(place.site)).toBe('former');
  });

  it('leaves a running build alone, which puts its site in place at this moment', async () => {
    const place = temporaryPlace({ former: 'former', draft: 'new' });
    const build = runModule(`
      import { lockBuild } from './src/output/build-lock.ts';
      const release = lockBuild(${JSON.stringify(place)});
      console.log('locked');
      setInterval(() => release, 1000);`);
    await build.says('locked');
    restoreForServing(place);
    expect(existsSync(place.site)).toBe(false);
    renameSync(place.draft, place.site);
    expect(readPage(place.site)).toBe('new');
  });
});

describe('restoring', () => {
  it('keeps a site that is there, and removes what was left of a former one', () => {
    const place = temporaryPlace({ site: 'new', former: 'former' });
    restoreSite(place);
    expect(readPage(place.site)).toBe('new');
    expect(existsSync(place.former)).toBe(false);
  });

  it('makes no folder where there was no build', () => {
    const place = temporaryPlace({ site: 'site' });
    restoreForServing(place);
    expect(existsSync(place.folder)).toBe(false);
  });

  it('gives back the lock', () => {
    const place = temporaryPlace({ former: 'former' });
    restoreForServing(place);
    lockBuild(place)();
  });
});
