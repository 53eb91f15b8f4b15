import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterQuestions } from '../../../scripts/scaffold/create-chapter.ts';
import { translationQuestions } from '../../../scripts/scaffold/create-translation.ts';
import type { Question } from '../../../scripts/scaffold/question.ts';
import { readAnswers } from '../../../scripts/scaffold/read-answers.ts';
import { readFlags } from '../../../scripts/scaffold/read-flags.ts';
import { recordKinds } from '../../../scripts/scaffold/record-kinds.ts';
import type { KindName } from '../../../scripts/scaffold/record-kinds.ts';
import { loadBook } from '../../../src/library/load-book.ts';
import { loadDataset } from '../../../src/library/load-dataset.ts';
import { unitNames, unitOf } from '../../../src/schemas/units.ts';

const root = process.cwd();
const { dataset } = loadDataset(root);
/** The guide adds this source with its first command. */
const [any] = dataset.sources;
const known = { ...dataset, sources: [...dataset.sources, ...(any ? [{ ...any, id: 'example-2026' }] : [])] };
const kinds = recordKinds(known);

/** The words of a command as a shell hands them over. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function questionsOf(kind: string): readonly Question[] {
  if (kind === 'chapter') return chapterQuestions;
  if (kind === 'translation') return translationQuestions(loadBook(root));
  return kinds[kind as KindName].questions;
}

describe.each(['CONTRIBUTING.md', 'CONTRIBUTING.de.md'])('%s', (file) => {
  const guide = readFileSync(file, 'utf8');
  const commands = guide.split('\n').filter((line) => line.startsWith('npm run new -- '));

  it('shows the command for most kinds', () => {
    expect(commands.length).toBeGreaterThan(6);
  });

  it.each(commands)('shows a command that is understood: %s', (command) => {
    const [kind = '', ...rest] = wordsOf(command).slice(4);
    const questions = questionsOf(kind);
    const place = { dataset: kind === 'source' ? dataset : known, root };
    expect(() => readAnswers(questions, readFlags(rest, questions), place)).not.toThrow();
  });

  it('names no option that there is not', () => {
    const flags = [...Object.keys(kinds), 'chapter', 'translation'].flatMap((kind) =>
      questionsOf(kind).map(({ flag }) => `--${flag}`),
    );
    const ofOtherCommands = ['--help', '--fix', '--in-step', '--format', '--sample'];
    const named = [...guide.matchAll(/(?<![\w-])--[a-z][a-z0-9-]*/g)].map(([option]) => option);
    expect(new Set(named).difference(new Set([...flags, ...ofOtherCommands]))).toEqual(new Set());
  });

  it('shows values of facts that are taken as they are typed', () => {
    const values = [...guide.matchAll(/`--value "([^"]+)"`/g)].map(([, value]) => value ?? '');
    expect(values.length).toBeGreaterThan(2);
    const { questions } = kinds.fact;
    const usual = { id: 'x', 'statement-en': 'X.', 'statement-de': 'X.', source: 'example-2026', unit: undefined };
    const labels = { 'label-en': 'x', 'label-de': 'x' };
    for (const value of values) {
      const unit = /\p{Sc}|%|Dollar/u.test(value) ? {} : { unit: 'people' };
      const answers = { ...usual, ...labels, ...unit, value };
      expect(() => readAnswers(questions, answers, { dataset: known, root })).not.toThrow();
    }
  });

  it('names the units that sentences get with their numbers', () => {
    const [, list = ''] = /\((`usd`[^)]*)\)/.exec(guide) ?? [];
    const printed = unitNames.filter((unit) => unitOf(unit).inSentence !== undefined);
    expect([...list.matchAll(/`([^`]+)`/g)].map(([, unit]) => unit)).toEqual(printed);
  });
});
