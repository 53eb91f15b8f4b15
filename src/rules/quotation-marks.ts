import { errorAt } from 'checked-content';
import { englishName, languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import type { Quotation } from '../schemas/language.ts';
import type { Problem, Rule } from './rule.ts';
import { judgeMarks } from './texts/judge-marks.ts';
import type { JudgedMark } from './texts/judge-marks.ts';
import { marks } from './texts/marks-in.ts';
import { markedTexts } from './texts/marked-texts.ts';
import type { MarkedText } from './texts/marked-texts.ts';
import { isUnwritten } from './unfinished.ts';

/** Marks of typewriters and of other languages, where a text has those that its language names as its own. */
export const quotationMarks: Rule = {
  name: 'quotation-mark',
  check: (site) => {
    const quotations = new Map(languages.map((language) => [language, settingsOf(language).quotation]));
    return markedTexts(site).flatMap((text) => {
      const quotation = quotations.get(text.language);
      // What is still to be translated has the marks of its own language.
      return quotation && !isUnwritten(text.text) ? checkText(text, quotation) : [];
    });
  },
};

function checkText({ text, language, signs, place }: MarkedText, quotation: Quotation): Problem[] {
  const judged = judgeMarks(text, quotation);
  const isRight = ({ sign, meant }: JudgedMark) => (meant === undefined ? isOwn(sign, quotation) : sign === meant);
  if (judged.every(isRight)) return [];
  const written = signs().filter(({ sign }) => sign.search(marks) === 0);
  const isFound = written.length === judged.length && judged.every(({ sign }, index) => sign === written[index]?.sign);
  return judged.flatMap((mark, index) => {
    if (isRight(mark)) return [];
    const found = isFound ? written[index] : undefined;
    const { meant } = mark;
    const edits =
      found && meant !== undefined
        ? [{ line: found.line, column: found.column, from: found.written, to: meant }]
        : undefined;
    const more = { ...(meant === undefined ? { help: advice(quotation) } : {}), ...(edits ? { edits } : {}) };
    return [errorAt('quotation-mark', found ?? place(), describe(mark, language), more)];
  });
}

function isOwn(sign: string, { quotes, innerQuotes, apostrophe }: Quotation): boolean {
  return [...quotes, ...innerQuotes, apostrophe].includes(sign);
}

function describe({ sign, meant }: JudgedMark, language: Language): string {
  if (meant === undefined)
    return `The mark \`${sign}\` is none of ${englishName(language)}, and which one is meant here is not certain.`;
  return `Here stands \`${sign}\`, where ${englishName(language)} has \`${meant}\` in print.`;
}

function advice({ quotes, innerQuotes, apostrophe }: Quotation): string {
  const round = ([before, behind]: readonly [string, string]) => `${before}…${behind}`;
  return `Write ${round(quotes)} or, inside of these, ${round(innerQuotes)} round what is quoted, ${apostrophe} for letters left out, ′ and ″ for feet and inches, minutes and seconds.`;
}
