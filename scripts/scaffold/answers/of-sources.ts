import { languages } from '../../../src/i18n/languages.ts';
import type { Reader } from '../question.ts';
import { option } from './as-typed.ts';

/** Reads the number of a book with what people write before and between its digits. */
export const readIsbn: Reader = (written) => ({
  value: written
    .replace(/^ISBN(?:-1[03])?:?\s*/i, '')
    .replaceAll(/[\s\u2010-\u2015]+/g, '-')
    .replace(/x$/, 'X'),
});

/** Reads the sign of a language. */
export const readLanguageSign: Reader = (written, { flag }) => {
  if (/^[a-z]{2}$/i.test(written)) return { value: written.toLowerCase() };
  return {
    refused: `--${flag} is “${written}”, and a language is given by its two letters, such as ${languages.map((language) => option(flag, language)).join(' or ')}`,
  };
};
