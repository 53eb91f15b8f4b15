import { existsSync, lstatSync, mkdirSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockBuild, refuseSecondBuild, tryToLock } from '../../../src/output/build-lock.ts';
import type { BuildPlace } from '../../../src/output/build-place.ts';
import { BuildRunningError, OutputError } from '../../../src/output/output-error.ts';
import { runModule } from './child-process.ts';
import type { RunningModule } from './child-process.ts';
import { temporaryPlace } from './project-folder.ts';

async function lockElsewhere(place: BuildPlace): Promise<RunningModule> {
  const other = runModule(`
    import { lockBuild } from './src/output/build-lock.ts';
    const release = lockBuild(${JSON.stringify(place)});
    console.log('locked');
    setInterval(() => release, 1000);`);
  await other.says('locked');
  return other;
}

describe('the lock of a build', () => {
  it('refuses a second build and names the process of the first', async () => {
    const place = temporaryPlace();
    const other = await lockElsewhere(place);
    expect(() => lockBuild(place)).toThrow(BuildRunningError);
    expect(() => refuseSecondBuild(place)).toThrow(
      `Another build is running here (process ${other.child.pid}). Wait until it has ended, or end it; this one changed nothing.`,
    );
  });

  it('is free as soon as the process that held it was killed', async () => {
    const place = temporaryPlace();
    const other = await lockElsewhere(place);
    other.child.kill('SIGKILL');
    await other.ended;
    const release = tryToLock(place);
    expect(release).toBeDefined();
    release?.();
  });

  it('does not take the number of a living process for a lock', () => {
    const place = temporaryPlace();
    mkdirSync(place.folder);
    writeFileSync(place.builder, String(process.ppid));
    lockBuild(place)();
  });

  it('can be taken again after it was given back', () => {
    const place = temporaryPlace();
    lockBuild(place)();
    lockBuild(place)();
  });

  it('is given to exactly one of several processes that ask at once', async () => {
    const place = temporaryPlace();
    const askers = Array.from({ length: 4 }, () =>
      runModule(`
        import { tryToLock } from './src/output/build-lock.ts';
        const release = tryToLock(${JSON.stringify(place)});
        console.log(release ? 'locked' : 'refused');
        setInterval(() => release, 1000);`),
    );
    await Promise.all(askers.map((asker) => asker.says('ed\n')));
    for (const { child } of askers) child.kill('SIGKILL');
    const ends = await Promise.all(askers.map(({ ended }) => ended));
    expect(ends.filter(({ said }) => said === 'locked\n')).toHaveLength(1);
    expect(ends.filter(({ said }) => said === 'refused\n')).toHaveLength(3);
  });

  it('says which folder cannot be used, and why', () => {
    const place = temporaryPlace();
    writeFileSync(place.folder, 'a file where the folder should be');
    expect(() => lockBuild(place)).toThrow(OutputError);
    expect(() => lockBuild(place)).toThrow(`The site is built with ${place.folder}, which cannot be used: EEXIST`);
    expect(existsSync(place.site)).toBe(false);
  });

  it.each(['lock', 'builder'] as const)('says which file cannot be used when the %s is a folder', (name) => {
    const place = temporaryPlace();
    mkdirSync(place[name], { recursive: true });
    expect(() => lockBuild(place)).toThrow(OutputError);
    expect(() => lockBuild(place)).toThrow(`The site is built with ${place[name]}, which cannot be used: `);
    rmdirSync(place[name]);
    lockBuild(place)();
  });

  it.each([
    ['a link', (place: BuildPlace) => symlinkSync(place.folder, place.site)],
    ['a link', (place: BuildPlace) => symlinkSync('nowhere', place.site)],
    ['no folder', (place: BuildPlace) => writeFileSync(place.site, 'a file')],
  ])('refuses to build where the site would take the place of %s', (what, occupy) => {
    const place = temporaryPlace();
    occupy(place);
    const before = lstatSync(place.site);
    expect(() => refuseSecondBuild(place)).toThrow(`${place.site} is ${what}, and a build would put a folder in its`);
    expect(lstatSync(place.site).ino).toBe(before.ino);
  });
});
