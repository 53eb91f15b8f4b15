import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { rememberedValuesFile } from '../../../src/library/remembered-values.ts';
import { statedValues } from '../../../src/model/stated-values.ts';
import { data } from '../check/mistakes/mistake.ts';
import { temporarySite } from '../temporary-site.ts';

const remember = (root: string) =>
  execFileSync(process.execPath, ['scripts/check.ts', '--in-step', `--root=${root}`], { encoding: 'utf8' });
const found = async (root: string) => (await checkSite(root)).problems.filter(({ rule }) => rule === 'untold-change');

/** A site that remembers its values, with one of them changed after that. */
async function changedSite() {
  const root = temporarySite();
  remember(root);
  const file = join(root, data.facts);
  const text = readFileSync(file, 'utf8');
  const was = /value: (\d+)/.exec(text)?.[1] ?? '';
  writeFileSync(file, text.replaceAll(`value: ${was}`, `value: ${was}7`).replaceAll(` ${was} `, ` ${was}7 `));
  const [problem] = await found(root);
  return { root, problem };
}

describe('a value that changes', () => {
  it('is a warning where it stands, with the entry to add, which then is enough', async () => {
    const { root, problem } = await changedSite();
    expect(problem).toMatchObject({ file: data.facts, severity: 'warning' });
    const [, records = '', changes = ''] = /`(records: .*?)` and `(changes: .*)`/.exec(problem?.help ?? '') ?? [];
    const file = join(root, data.corrections);
    const words = ['subject', 'was', 'is', 'reason'].map((field) => `  ${field}: { en: "So.", de: "So." }\n`).join('');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}- id: told-now\n  date: "2026-11-01"\n${words}  ${records}\n  ${changes}\n`,
    );
    expect(await found(root)).toEqual([]);
  });

  it('names the claims that rest on it', async () => {
    const { root } = await changedSite();
    const file = join(root, data.claims);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('  confidence: high', '  facts: [opening]\n  confidence: high'),
    );
    const [problem] = await found(root);
    expect(problem?.help).toContain(`A claim rests on it: \`founded-early\` (${data.claims}:1)`);
  });

  it('is told by a line in the correction that is about its record', async () => {
    const { root } = await changedSite();
    const file = join(root, data.corrections);
    writeFileSync(file, readFileSync(file, 'utf8').replace('[events/opening]', '[facts/opening]'));
    const [problem] = await found(root);
    const [, where = '', changes = ''] =
      /^If the correction `first-day` \((.*?)\).*?`(changes: .*?)`/.exec(problem?.help ?? '') ?? [];
    expect(where).toBe(`${data.corrections}:1`);
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n  ${changes}\n`);
    expect(await found(root)).toEqual([]);
  });

  it('is told together with another one in the same correction, which tells of one already', async () => {
    const { root } = await changedSite();
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
    edit(data.series, (text) => text.replace(/(period: "2020"\n +value: )[\d.]+/, '$14321'));
    edit(data.corrections, (text) => text.replace('[events/opening]', '[facts/opening, series/revenue]'));
    // First where it tells of none, then where it tells of one.
    for (let time = 1; time <= 2; time += 1) {
      const problems = await found(root);
      const help = problems.at(-1)?.help ?? '';
      const [, changes = ''] =
        /^If the correction `first-day` .*?`(changes: \[.*?\])`/.exec(help.replace('its `changes` ', '')) ?? [];
      expect(changes).toMatch(/facts\/opening.*series\/revenue, field: "2020"/);
      edit(data.corrections, (text) => `${text.replace(/\n {2}changes: .*/, '').trimEnd()}\n  ${changes}\n`);
      expect(await found(root)).toEqual([]);
      edit(data.corrections, (text) => text.replace(/, \{ record: series.*\}\]/, ']'));
    }
  });

  it('names the other places where the old number still stands', async () => {
    const root = temporarySite();
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
    edit(data.facts, (text) => text.replaceAll('925', '1234.5').replaceAll('1234.5 Titel', '1.234,5 Titel'));
    edit(data.claims, (text) => text.replace(/finding:\n( +)en: "/, '$&Once 1,234.5 of them. '));
    remember(root);
    edit(data.facts, (text) => text.replace('value: 1234.5', 'value: 1234.6'));
    const [problem] = await found(root);
    const lineOf = (path: string, words: string) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1;
    expect(problem?.help).toContain('The old number still stands in ');
    expect(problem?.help).toContain(`${data.claims}:${lineOf(data.claims, '1,234.5')}`);
    expect(problem?.help).toContain(`${data.facts}:${lineOf(data.facts, '1.234,5')}`);
  });

  it('is not forgotten by remembering again', async () => {
    const { root, problem } = await changedSite();
    expect(remember(root)).toContain('0 errors, 1 warning');
    expect(await found(root)).toEqual([problem]);
  });
});

describe('values that nobody remembers', () => {
  it('are told once, until they are remembered', async () => {
    const root = temporarySite();
    remember(root);
    const file = join(root, rememberedValuesFile);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `{\n${lines.at(1)?.replace(/,$/, '')}\n}\n`);
    expect(await found(root)).toMatchObject([{ file: data.facts, line: 5, severity: 'warning' }]);
    remember(root);
    expect(await found(root)).toEqual([]);
  });

  it('are no matter of a book that remembers none', async () => {
    const root = temporarySite();
    const { site } = await checkSite(root);
    expect(statedValues(site.data.dataset).size).toBeGreaterThan(0);
    expect(await found(root)).toEqual([]);
  });
});

it('what is remembered must be what the check has written', async () => {
  const root = temporarySite({ [rememberedValuesFile]: '{ "facts/a": 3 }' });
  expect(await found(root)).toMatchObject([{ file: rememberedValuesFile, severity: 'error' }]);
});
