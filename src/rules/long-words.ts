import { errorAt } from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import type { LoadedTexts } from '../i18n/read-texts.ts';
import { defaultLanguage, localeOf } from '../i18n/languages.ts';
import type { Problem, Rule } from './rule.ts';
import { completeIn, interfaceTexts } from './texts/interface-texts.ts';
import type { InterfaceText } from './texts/interface-texts.ts';
import { searchTexts } from './texts/search-texts.ts';

/** Twice the longest words of both languages; what is longer fits no line of a telephone. */
const longest = 80;
const longWord = new RegExp(`[^\\s/-]{${longest + 1},}`);

export const longWords: Rule = {
  name: 'long-word',
  check: (site) => [
    ...search(site).map(({ found, place }) => refuse(found, place())),
    ...ofCompleteLanguages(site.texts).flatMap(({ text, place }) => {
      const word = findLongWord(text);
      return word === undefined ? [] : [refuse(word, place())];
    }),
  ],
};

const search = searchTexts(wordsOf, findLongWord);

/** An address may be as long as it is; it breaks anywhere. */
function findLongWord(text: string): string | undefined {
  return text.length <= longest || /^https?:\S+$/.test(text) ? undefined : longWord.exec(text)?.[0];
}

function refuse(word: string, place: Place): Problem {
  const shown = `${[...word].slice(0, 20).join('')}…`.replaceAll('`', 'ˋ');
  const length = word.length.toLocaleString(localeOf(defaultLanguage));
  return errorAt('long-word', place, `The word \`${shown}\` has ${length} characters; at most ${longest} fit a line.`);
}

/** A language on its way may be one that writes without spaces. */
function ofCompleteLanguages(texts: LoadedTexts): InterfaceText[] {
  const complete = completeIn(texts);
  return interfaceTexts(texts).filter(({ language }) => complete.has(language));
}

/** The words of a node as they are set; code in blocks scrolls, and the frontmatter is read by itself. */
function wordsOf({ type, value }: MarkdownNode): unknown[] {
  return type === 'text' || type === 'inlineCode' ? [value] : [];
}
