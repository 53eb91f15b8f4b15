import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contestant } from '../../../bench/contestants/contestant.ts';
import { installPeer } from '../../../bench/contestants/install-peer.ts';
import type { RawResult } from '../../../bench/raw/raw-result.ts';
import { rawResultSchema } from '../../../bench/raw/raw-result.ts';
import { measureContestant } from '../../../bench/run/measure-contestant.ts';
import { help, readOptions } from '../../../bench/run/options.ts';
import { rawResult } from './raw-result.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'bench-test-'));
});
afterEach(() => rmSync(work, { recursive: true }));

/** A site generator of one file, which copies the chapters. */
function contestant(build: string, prepare: Contestant['prepare'] = writeBuild(build)): Contestant {
  return {
    id: 'copier',
    title: 'Copier',
    settings: [],
    prepare,
    chapters: { folder: 'chapters', ending: '.md' },
    dialect: () => ({ frontmatter: ({ title }) => [`title: ${title}`], link: (slug) => slug }),
    build: ['build.mjs'],
    output: 'out',
    caches: ['kept'],
    addressOf: (slug) => `/${slug}.md`,
    search: { open: '', field: '', result: '' },
  };
}

function writeBuild(build: string): Contestant['prepare'] {
  return (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'build.mjs'), build);
    return { copier: '1.0.0' };
  };
}

const copies = `import { cpSync, existsSync, writeFileSync } from 'node:fs';
cpSync('chapters', 'out', { recursive: true });
writeFileSync(existsSync('kept') ? 'out/was-warm' : 'kept', '');`;

async function measure(one: Contestant, ...args: string[]): Promise<{ result: RawResult; said: string[] }> {
  const result = rawResult({ contestant: one.id, chapters: 5, builds: {}, pages: {}, lighthouse: {} });
  const said: string[] = [];
  const options = readOptions(['--work', work, '--limit', '60', '--sizes', '5', ...args], [one.id]);
  const noBrowser = () => Promise.reject(new Error('No Chromium or Chrome was found.'));
  const instruments = { browser: noBrowser, lighthouse: noBrowser };
  const keep = (kept: RawResult) => rawResultSchema.parse(kept);
  await measureContestant(one, result, options, instruments, keep, (text) => said.push(text));
  return { result, said };
}

describe('a contestant', () => {
  it('is built cold, warm and after a change', async () => {
    const { result } = await measure(contestant(copies), '--parts', 'builds');
    const files = Object.values(result.builds).map((build) => ('value' in build ? build.value.files : build.failed));
    expect(files).toEqual([5, 6, 6]);
    const [cold, warm, changed] = Object.values(result.builds).map((build) =>
      'value' in build ? build.value.bytes : 0,
    );
    expect(warm).toBe(cold);
    expect(changed).toBeGreaterThan(warm ?? Infinity);
    expect(result.versions).toEqual({ copier: '1.0.0' });
  });

  it('that cannot be installed is named with the reason', async () => {
    const broken = join(work, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'package.json'), '{ "dependencies": { "no-such": "1.0.0" } }');
    writeFileSync(join(broken, 'package-lock.json'), '{ "name": "broken", "lockfileVersion": 3, "packages": {} }');
    vi.stubEnv('npm_config_offline', 'true');
    const { result, said } = await measure(contestant('', (folder) => installPeer(broken, folder)));
    vi.unstubAllEnvs();
    expect(result.unavailable).toMatch(/^could not be installed: .*no-such/);
    expect(said).toEqual([result.unavailable]);
  });

  it('whose build fails is named with the reason, and not built again', async () => {
    const { result } = await measure(contestant('throw new Error("no paper left")'), '--parts', 'builds');
    expect(result.builds.cold).toMatchObject({ failed: expect.stringContaining('no paper left') as string });
    expect(result.builds.warm).toBeUndefined();
  });

  it('whose pages alone are asked for is built for that, or named', async () => {
    const fine = await measure(contestant(copies), '--parts', 'search');
    expect(fine.said[0]).toMatch(/^build /);
    const broken = await measure(contestant('throw new Error("no paper left")'), '--parts', 'search');
    const [page] = Object.values(broken.result.pages);
    expect(page).toMatchObject({ failed: expect.stringContaining('no paper left') as string });
  });

  it('is built all the same where there is no browser', async () => {
    const { result } = await measure(contestant(copies), '--lighthouse-size', '5');
    expect(Object.values(result.builds).every((build) => 'value' in build)).toBe(true);
    for (const outcome of [...Object.values(result.pages), result.search, ...Object.values(result.lighthouse)])
      expect(outcome).toMatchObject({ failed: expect.stringContaining('No Chromium') as string });
  });

  it('is not measured again in a run that is resumed', async () => {
    const first = await measure(contestant(copies), '--parts', 'builds');
    const result = structuredClone(first.result);
    const options = readOptions(['--work', work, '--sizes', '5', '--resume', '--parts', 'builds'], ['copier']);
    const none = () => Promise.reject(new Error('Nothing is asked for.'));
    const said: string[] = [];
    await measureContestant(
      contestant(copies),
      result,
      options,
      { browser: none, lighthouse: none },
      () => undefined,
      (text) => said.push(text),
    );
    expect(said).toEqual([]);
    expect(result.builds).toEqual(first.result.builds);
  });
});

describe('the options', () => {
  it.each([
    [['--only', 'nobody'], '--only nobody is not fit. It takes contestants: --only copier'],
    [['--sizes', '0'], '--sizes 0 is not fit. It takes numbers of chapters'],
    [['--sizes', '4,,5'], '--sizes 4,,5 is not fit'],
    [['--lighthouse-size', '5'], '--lighthouse-size 5 is not fit. It takes one of the sizes'],
    [['--runs', '0'], 'a whole number from 1'],
    [['--size', '4'], "Unknown option '--size'. npm run bench:field -- --help lists the options."],
    [['--limit', '-1'], "'--limit'"],
  ])('refuse %j and say what is taken', (words, message) => {
    expect(() => readOptions(words, ['copier'])).toThrow(message);
  });

  it('are all told by the help', () => {
    const told = help(['copier']);
    for (const name of ['sizes', 'only', 'parts', 'resume', 'seed', 'runs', 'lighthouse-size', 'limit', 'work'])
      expect(told).toContain(`--${name} `);
  });
});
