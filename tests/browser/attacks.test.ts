import { spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { moduleAddress, program, trace } from '../attacks/attack.ts';
import type { Attack } from '../attacks/attack.ts';
import { chapterAttacks } from '../attacks/chapter-attacks.ts';
import { markups } from '../attacks/data-attacks.ts';
import { guideAttacks } from '../attacks/guide-attacks.ts';
import { SiteFiles } from '../unit/check/mistakes/site-files.ts';
import { freePort } from './free-port.ts';
import { openBrowser } from './open-browser.ts';
import { chapterPath } from './sample-pages.ts';
import { copyProject, personEnvironment, removeCopy, startDevServer } from '../project-copy.ts';

const page = chapterPath('fullest');
const target = { chapter: `src/content/chapters/en/${page.split('/')[2]}.mdx`, guide: 'CONTRIBUTING.md' };
const pages = { CHAPTER: page, GUIDE: '/contribute/' } as const;
const systems = `src/data/systems/${readdirSync('src/data/systems').toSorted()[0]}`;
const { id = '' } = /^- id: (?<id>.*)$/m.exec(readFileSync(systems, 'utf8'))?.groups ?? {};

let site: SiteFiles;
let server: ChildProcess | undefined;
let address: string;
let originals: Map<string, string>;

/** A copy of the project with its dev server running, before anything bad is written into it. */
async function open(change: (copy: string) => void = () => undefined): Promise<void> {
  site = new SiteFiles(copyProject());
  change(site.root);
  originals = new Map(Object.values({ ...target, systems }).map((file) => [file, site.read(file)]));
  await start();
  for (const path of Object.values(pages)) expect((await fetch(address + path)).status).toBe(200);
}

/** Gives the first system another name. */
function rename(name: string): void {
  site.write(
    systems,
    site.read(systems).replace(/^( +name: ).*/m, (_line, before: string) => before + JSON.stringify(name)),
  );
}

function restore(): void {
  for (const [file, text] of originals) if (site.read(file) !== text) site.write(file, text);
}

afterEach(() => {
  if (existsSync(site.root)) restore();
  expect(existsSync(trace)).toBe(false);
});

async function close(): Promise<void> {
  await stop();
  removeCopy(site.root);
}

/** On a port of its own: one that somebody else listens on would answer in its place. */
async function start(): Promise<void> {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = await startDevServer(site.root, port);
}

/** Another server must not find the port taken. */
async function stop(): Promise<void> {
  const ended = new Promise((done) => server?.once('exit', done));
  server?.kill();
  await ended;
}

describe('in a dev server that runs without the check', () => {
  beforeAll(() =>
    open((copy) => {
      const config = join(copy, 'astro.config.mjs');
      const text = readFileSync(config, 'utf8');
      expect(text).toContain('    contentCheck(),\n');
      writeFileSync(config, text.replace('    contentCheck(),\n', ''));
    }),
  );
  afterAll(close);

  // That the gate refuses each of the others is told where it is held against them one by one.
  it.each(
    [...chapterAttacks, ...guideAttacks]
      .filter((_attack, index) => index % 24 === 0)
      .map((attack) => [attack.name, attack] as const),
  )('the gate alone keeps a chapter or guide from running: %s', async (_name, attack) => {
    const attacked = address + pages[attack.file as keyof typeof pages];
    attack.make(site, target);
    // The server takes note of the change when its watcher does.
    await expect.poll(async () => (await fetch(attacked)).status, { timeout: 20_000 }).toBe(500);
    restore();
    await expect.poll(async () => (await fetch(attacked)).status, { timeout: 20_000 }).toBe(200);
  });

  it('never shows a guide that toggles between good and bad while its page is asked for', async () => {
    const good = site.read(target.guide);
    const answers: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const asked = fetch(`${address}/contribute/`).then(async (response) => answers.push(await response.text()));
      site.write(target.guide, round % 2 === 0 ? `${good}\n<script>ran=1</script>\n` : good);
      await asked;
    }
    restore();
    expect(answers.filter((html) => html.includes('<script>ran=1'))).toEqual([]);
    expect(answers.filter((html) => html.includes('id="rules"'))).not.toEqual([]);
  });

  it('names of records are text wherever they are printed, without a policy that would stop them', async () => {
    const browser = await openBrowser();
    const tab = await browser.newPage({ bypassCSP: true });
    const blob = 'mindmap\nran=1\nvar mindmap\n';
    const name = `Quagga "><img src=x onerror=ran=1><script title="<" src=/diagrams/poly.mmd></script>`;
    const role = markups.map(([, markup]) => markup).join(' ');
    rename(name);
    site.write(
      systems,
      site.read(systems).replace(/^( +role:\n +en: ).*/m, (_line, before: string) => before + JSON.stringify(role)),
    );
    site.append(target.chapter, `\nAsk <System id="${id}" /> here.\n`);
    await tab.route('**/poly.mmd', (route) => route.fulfill({ body: blob, contentType: 'text/plain' }));
    for (const path of [`/systems/${id}/`, '/systems/', '/dependencies/', pages.CHAPTER, '/search/?q=quagga']) {
      // The server may load a page anew while it takes note of the change.
      const goes = () =>
        tab.goto(address + path, { waitUntil: 'networkidle' }).then(
          () => true,
          () => false,
        );
      await expect.poll(goes, { timeout: 30_000 }).toBe(true);
      expect(await tab.content()).toContain('Quagga');
      expect(await tab.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    }
    await browser.close();
  });
});

describe('in a dev server and in a build as everybody has them', () => {
  beforeAll(() => open());
  afterAll(close);

  // Every twentieth: that each is refused by the check is told elsewhere, and the check is the same. ATTACKS=all tries all.
  const all = process.env['ATTACKS'] === 'all';
  const sample = [...chapterAttacks, ...guideAttacks].filter((_attack, index) => all || index % 20 === 0);

  it.each(sample.map((attack) => [attack.name, attack] as const))(
    'what the check refuses is never loaded: %s',
    async (_name, attack) => {
      attack.make(site, target);
      await expectRefusal(attack);
      restore();
      // Until the server has taken note of the change, it may miss the chapter.
      const attacked = address + pages[attack.file as keyof typeof pages];
      await expect.poll(async () => (await fetch(attacked)).status, { timeout: 20_000 }).toBe(200);
      if (!all) return;
      attack.make(site, target);
      expect(build().status).toBe(1);
    },
  );

  async function expectRefusal({ file }: Attack): Promise<void> {
    const named = file === 'GUIDE' ? target.guide : target.chapter;
    for (const path of [...Object.values(pages), `/${target.chapter}`, '/']) {
      const response = await fetch(address + path);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain(`${named}:`);
    }
  }

  it.each([
    ['a chapter', (files: SiteFiles) => addLayout(files, target.chapter)],
    ['the guide', (files: SiteFiles) => addLayout(files, target.guide)],
    ['a heading', (files: SiteFiles) => files.append(target.chapter, `\n##### X {#x onfocus="${program}"}\n`)],
    ['a name', () => rename('<img src=x onerror=ran=1>')],
  ])('a build refuses %s that would run, in plain words', (_what, make) => {
    make(site);
    const { status, stdout, stderr } = build();
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/:\d+:\d+ {2}error/);
    expect(stdout + stderr).not.toMatch(/^ +at /m);
  });

  it('a page that is open shows an edit of the data without being touched', async () => {
    const browser = await openBrowser();
    const tab = await browser.newPage();
    const listens = new Promise((done) => tab.on('websocket', (socket) => socket.on('framereceived', done)));
    await tab.goto(`${address}/systems/`);
    await listens;
    rename('Quagga of today');
    await tab.getByText('Quagga of today').first().waitFor({ state: 'attached' });
    await browser.close();
  });

  it('a dev server that is started on something bad reports it, and serves the page as soon as it is gone', async () => {
    addLayout(site, target.chapter);
    await stop();
    await start();
    const browser = await openBrowser();
    const tab = await browser.newPage();
    // A person takes longer to mend a file than the page to listen for it.
    const listens = new Promise((done) => tab.on('websocket', (socket) => socket.on('framereceived', done)));
    await tab.goto(address + pages.CHAPTER);
    await tab.getByRole('heading', { level: 1, name: '1 error in content and data' }).waitFor();
    await listens;
    restore();
    await tab.getByRole('heading', { level: 1, name: '1 error' }).waitFor({ state: 'detached' });
    await tab.locator('article').waitFor();
    await browser.close();
  });
});

describe('a Markdown file that is no chapter', () => {
  it.each(['src/pages/extra.md', 'src/pages/extra.mdx', 'src/pages/extra.markdown'])('makes no page: %s', (file) => {
    site = new SiteFiles(copyProject());
    site.write(file, `---\nlayout: "${moduleAddress}"\n---\n\nText.\n`);
    const { status, stdout, stderr } = build();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('A Markdown file among the pages would become one of them.');
    removeCopy(site.root);
  });
});

function build() {
  return spawnSync('node', ['scripts/build.ts'], { cwd: site.root, encoding: 'utf8', env: personEnvironment() });
}

function addLayout(files: SiteFiles, file: string): void {
  files.write(file, `---\nlayout: "${moduleAddress}"\n${files.read(file).replace(/^---\n/, '')}`);
}
