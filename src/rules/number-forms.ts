import { descendants, errorAt, isCode, placeIn, placeOf } from 'checked-content';
import { numberFormat } from '../i18n/formatters.ts';
import type { Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/languages.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';

/** A number in the form of another language is read as another number, or as a slip. */
export const numberForms: Rule = {
  name: 'number-form',
  check: ({ book, data }) => {
    const withoutNames = exemptNames(data);
    return book.chapters.flatMap(({ tree, file, language }) => {
      const form = otherForm(language);
      if (!tree || !form) return [];
      return [...descendants(tree, isCode)]
        .filter(({ type }) => type === 'text')
        .flatMap((node) =>
          [...withoutNames(node.value ?? '').matchAll(form.wrong)].map(({ 0: number, index }) =>
            errorAt(
              'number-form',
              { file, ...placeIn(node.value ?? '', index, placeOf(file, node)) },
              `\`${number}\` is not how the language writes a number.`,
              { help: `Write it as in ${form.example}.` },
            ),
          ),
        );
    });
  },
};

/** What certainly is a number in the form of a language that has its two signs the other way round. */
function otherForm(language: Language): { wrong: RegExp; example: string } | undefined {
  const format = numberFormat(localeOf(language));
  const signOf = (type: string) => format.formatToParts(12_345.6).find((part) => part.type === type)?.value;
  const [group, decimal] = [signOf('group'), signOf('decimal')];
  const signs = ['.', ','];
  if (!group || !decimal || !signs.includes(group) || !signs.includes(decimal)) return undefined;
  const [g, d] = [RegExp.escape(decimal), RegExp.escape(group)];
  // Not a date, a version or a time of day; three digits may be thousands.
  const whole = `\\d{1,3}(?:${g}\\d{3})+${d}\\d+|\\d{1,3}(?:${g}\\d{3}){2,}|\\d+${d}\\d{1,2}`;
  return {
    wrong: new RegExp(
      `(?<![\\p{L}\\d.,:/-])(?:${whole})(?![\\d:/]|[.,]\\d|\\.(?=\\s+\\p{Ll}|\\s*\\d)|\\s(?:Uhr|[ap]\\.?m)|-?\\p{L})`,
      'gu',
    ),
    example: format.format(12_345.6),
  };
}
