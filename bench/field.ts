import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserOfTests } from '../tests/browser/open-browser.ts';
import { contestants } from './contestants/contestants.ts';
import { installLighthouse } from './measure/lighthouse.ts';
import type { Lighthouse } from './measure/lighthouse.ts';
import type { RawResult } from './raw/raw-result.ts';
import { readCommands, readResult, writeCommands, writeResult } from './raw/result-files.ts';
import { thisCommit, thisMachine } from './raw/this-machine.ts';
import { writeReport } from './raw/write-report.ts';
import { measureCommands } from './run/measure-commands.ts';
import { measureContestant } from './run/measure-contestant.ts';
import { help, readOptions } from './run/options.ts';
import { optionsOrEnd } from './run/options-or-end.ts';

/** Measures this site beside its peers, as README.md tells; keeps what it measures in `results`. */
const names = contestants.map(({ id }) => id);
const options = optionsOrEnd(help(names), (words) => readOptions(words, names));
const started = performance.now();
let opened: Promise<Browser> | undefined;
let installed: Promise<Lighthouse> | undefined;
const instruments = {
  browser: () => (opened ??= openBrowser()),
  lighthouse: () => (installed ??= installLighthouse(options.work).then(({ judge }) => judge)),
};

const areSitesAsked = options.parts.some((part) => part !== 'commands');
for (const chapters of areSitesAsked ? options.sizes : [])
  for (const contestant of contestants) {
    if (!options.only.includes(contestant.id) || chapters > (contestant.largest ?? Infinity)) continue;
    const { id, title, settings } = contestant;
    await measureContestant(
      contestant,
      { ...(await emptyResult(id, chapters)), title, settings: [...settings] },
      options,
      instruments,
      writeResult,
      say(`${title}, ${chapters} chapters`),
    );
  }
if (options.parts.includes('commands')) {
  const isKnown = options.resume && readCommands()?.commit === thisCommit();
  if (!isKnown) writeCommands(await measureCommands(options, say('commands of this site')));
}
await opened?.then(
  (browser) => browser.close(),
  () => undefined,
);
writeReport();

/** Tells how far it is, and after how many minutes. */
function say(what: string): (text: string) => void {
  const minutes = () => ((performance.now() - started) / 60_000).toFixed(1).padStart(5);
  return (text) => console.log(`${minutes()} min  ${what}: ${text}`);
}

/** What there is to begin with: results of an earlier run, all of them when it is resumed, else those of other parts. */
async function emptyResult(contestant: string, chapters: number): Promise<RawResult> {
  const version = await instruments.browser().then(
    (browser) => browser.version(),
    () => undefined,
  );
  const fresh: RawResult = {
    contestant,
    title: '',
    settings: [],
    chapters,
    seed: options.seed,
    commit: thisCommit(),
    machine: thisMachine(version),
    versions: {},
    builds: {},
    pages: {},
    lighthouse: {},
  };
  const known = readResult(contestant, chapters);
  if (!known) return fresh;
  if (options.resume && known.commit === fresh.commit && known.seed === fresh.seed) return known;
  if (options.resume)
    console.log(`What was measured at ${known.commit} is not what is here now (${fresh.commit}): it is measured anew.`);
  const stays = (part: (typeof options.parts)[number]) => !options.parts.includes(part);
  return {
    ...fresh,
    builds: stays('builds') ? known.builds : {},
    pages: stays('pages') ? known.pages : {},
    ...(stays('search') && known.search ? { search: known.search } : {}),
    lighthouse: stays('lighthouse') ? known.lighthouse : {},
  };
}

async function openBrowser(): Promise<Browser> {
  const browser = await browserOfTests();
  return chromium.launch({ ...browser, args: [...(browser.args ?? []), '--ignore-certificate-errors'] });
}
