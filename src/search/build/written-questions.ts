import type { Language } from '../../i18n/languages.ts';
import { otherLanguages } from '../../i18n/languages.ts';
import type { Dataset } from '../../schemas/collections.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { WrittenQuestion } from '../shared/question-file.ts';

/** The questions that somebody wrote down, in every language, each with the place of the record that answers it. */
export function writtenQuestions(
  records: readonly SearchRecord[],
  { synonyms }: Pick<Dataset, 'synonyms'>,
  language: Language,
): WrittenQuestion[] {
  const places = new Map<string, number>();
  for (const [place, { answers }] of records.entries()) if (answers) places.set(answers.of.replace(/@.*$/, ''), place);
  return synonyms.flatMap(({ answer, asks, typed }) => {
    const place = answer === undefined ? undefined : places.get(answer);
    if (place === undefined) return [];
    const phrases = [language, ...otherLanguages(language)].flatMap((one) => typed[one] ?? []);
    return [{ place, ...(asks ? { asks } : {}), phrases }];
  });
}
