import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, numberWord } from '../../../../src/i18n/languages.ts';
import { readContent } from '../../../../src/library/read-content.ts';
import { compareWithHistory } from '../../../../src/model/dependency/history.ts';

const comparisons = compareWithHistory(readContent(process.cwd()).data.dataset);
const hits = comparisons.filter(({ verdict, easy }) => verdict === 'hit' && !easy).length;
const misses = comparisons.filter(({ verdict }) => verdict === 'miss').length;

describe('the sentences of the last chapter on how the model fared', () => {
  it.each(languages)('count in `%s` what it foresaw, and then what it missed, as the comparison does', (language) => {
    const text = readFileSync(`src/content/chapters/${language}/boom-and-dependencies.mdx`, 'utf8');
    const [, section = ''] = text.split('{#failed-on-purpose}');
    const [foreseen, missed] = section.split('\n').filter((line) => line.includes('<Incident'));
    const word = (count: number) => numberWord(count, language) ?? String(count);
    expect(foreseen?.toLowerCase()).toContain(word(hits));
    expect(missed?.toLowerCase()).toContain(word(misses));
  });
});
