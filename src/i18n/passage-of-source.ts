import type { Language } from './languages.ts';
import { passage } from './passage.ts';
import type { Passage } from './passage.ts';

/** A part of the text of a source, and whether it is described rather than named by its heading. */
interface PassageOfSource {
  readonly words: Passage;
  readonly isHeading: boolean;
}

/**
 * What `section` of a place in a source names, part by part. By its capital a part is a heading of the source; what is
 * described is said in the language of the reader where it is one of the usual descriptions, and else as it is written.
 */
export function passagesOfSource(
  section: string,
  own: Language,
  language: Language,
  written: Language,
): PassageOfSource[] {
  return section.split(/; /u).map((part) => {
    if (!/^\p{Ll}/u.test(part)) return { words: { text: part, language: own }, isHeading: true };
    const usual = described(part, language);
    return { words: usual ?? { text: part, language: written }, isHeading: false };
  });
}

function described(part: string, language: Language): Passage | undefined {
  const numbers = numbersOfParagraphs(part);
  if (numbers !== undefined)
    return passage(language, ({ t }) =>
      t(/^\d+$/.test(numbers) ? 'locator.paragraph' : 'locator.paragraphs', { paragraph: numbers }),
    );
  const key = Object.hasOwn(usualParts, part) ? usualParts[part as keyof typeof usualParts] : undefined;
  return key && passage(language, ({ t }) => t(key));
}

const usualParts = {
  opening: 'locator.opening',
  'opening paragraphs': 'locator.openingParagraphs',
  'first paragraphs': 'locator.openingParagraphs',
  'opening sentence': 'locator.openingSentence',
  'last paragraph': 'locator.lastParagraph',
  'last paragraphs': 'locator.lastParagraphs',
  summary: 'locator.summary',
  'summary of the article': 'locator.summary',
  description: 'locator.description',
  'cover page': 'locator.coverPage',
  'introduction of the paper': 'locator.introduction',
  'questions and answers': 'locator.questions',
  title: 'locator.title',
  subheading: 'locator.subheading',
  tags: 'locator.tags',
} as const;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinal = ['opening', ...ordinals].join('|');
const paragraphs = new RegExp(
  `^(?:(?<one>${ordinal}) paragraph|first (?<count>${counts.join('|')}) paragraphs|` +
    `(?<from>${ordinal}) (?<by>and|to) (?<until>${ordinal}) paragraphs?)$`,
);

/** The numbers of the paragraphs that a description counts, as they are printed: `3`, `2–6`, `1, 4`. */
function numbersOfParagraphs(part: string): string | undefined {
  const found = paragraphs.exec(part)?.groups;
  if (!found) return undefined;
  const { one, count, from = '', by, until = '' } = found;
  if (one !== undefined) return String(numberOf(one));
  if (count !== undefined) return `1–${counts.indexOf(count) + 1}`;
  return [numberOf(from), numberOf(until)].join(by === 'to' ? '–' : ', ');
}

function numberOf(word: string): number {
  return word === 'opening' ? 1 : ordinals.indexOf(word) + 1;
}
