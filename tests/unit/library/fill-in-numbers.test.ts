import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withNumbers } from '../../../src/library/fill-in-numbers.ts';
import { plainContent } from '../../../src/library/held-content.ts';
import { loadDataset } from '../../../src/library/load-dataset.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { temporarySite } from '../temporary-site.ts';

const text = { en: 'x', de: 'x' };
const fact = (statement: string, measures: Partial<NonNullable<RecordOf<'facts'>['measures']>[number]>[]) =>
  withNumbers({
    id: 'loaves',
    statement: { en: statement, de: statement },
    measures: measures.map((measure, at) => ({
      id: at === 0 ? 'sold' : `sold-${at}`,
      value: 1,
      unit: 'titles' as const,
      scale: 'one' as const,
      label: text,
      ...measure,
    })),
    sources: ['ledger'],
    confidence: 'high',
  }).statement;

describe('the sentence of a fact', () => {
  it.each([
    [{ value: 195.15, scale: 'million' }, '195.15 million', '195,15 Millionen'],
    [{ value: 1, scale: 'million' }, '1 million', '1 Million'],
    [{ value: 1.75, scale: 'thousand' }, '1,750', '1.750'],
    [{ value: 12345 }, '12,345', '12.345'],
    [{ value: 0.0125, unit: 'percent' }, '0.0125', '0,0125'],
    [{ value: -3.5, unit: 'percent' }, '3.5', '3,5'],
    [{ value: 9.5, unit: 'usd' }, '9.50', '9,50'],
    [{ value: 31, unit: 'usd' }, '31', '31'],
    [{ value: 2013, unit: 'year' }, '2013', '2013'],
  ] as const)('takes the number %o as each language writes it', (measure, en, de) => {
    expect(fact('It sold {sold}.', [measure])).toEqual({ en: `It sold ${en}.`, de: `It sold ${de}.` });
  });

  it('takes several numbers, one of them twice', () => {
    expect(fact('{sold-1} after {sold}, and again {sold}', [{ value: 4 }, { value: 5 }]).en).toBe(
      '5 after 4, and again 4',
    );
  });

  it('says a corrected number by itself: it is written in one place', () => {
    const yaml = 'src/data/facts/company.yaml';
    const root = temporarySite();
    const written = readFileSync(join(root, yaml), 'utf8');
    expect(written).toContain('925 titles');
    const corrected = temporarySite({
      [yaml]: written.replace('925 titles', '{titles} titles').replace('value: 925', 'value: 931'),
    });
    const [first] = loadDataset(corrected).dataset.facts.filter(({ statement }) => statement.en?.includes('titles'));
    expect(first?.statement.en).toContain('931 titles');
  });

  it('shows readers no braces', () => {
    const shown = plainContent().dataset.facts.flatMap(({ statement }) => Object.values(statement));
    expect(shown.filter((sentence) => /[{}]/.test(sentence ?? ''))).toEqual([]);
  });

  it('has its signs counted where they are written, behind a number that is longer than its name', () => {
    const yaml = 'src/data/facts/company.yaml';
    const root = temporarySite();
    const written = readFileSync(join(root, yaml), 'utf8').replace('925 titles', "{titles} titles of a customer's");
    const { dataset, asWritten, signsOf } = loadDataset(temporarySite({ [yaml]: written }));
    const taking = dataset.facts.find(({ statement }) => statement.en?.includes("customer's"));
    const { statement } = asWritten(taking ?? {}) as RecordOf<'facts'>;
    expect(signsOf(taking ?? {}, ['statement', 'en'])).toHaveLength(statement.en?.length ?? 0);
  });
});
