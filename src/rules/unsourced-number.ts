import { descendants, errorAt, findNearest, isCode, placeOf, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Rule } from './rule.ts';
import { componentNamed, vocabulary } from '../vocabulary/vocabulary.ts';
import { exemptNames } from './exempt-names.ts';

const blocks = new Set(['paragraph', 'heading', 'tableRow']);

/** Returns the numbers written by hand in a block; `withoutNames` takes out of its text what is none. */
export function numbersIn(block: MarkdownNode, withoutNames: (text: string) => string): string[] {
  const text =
    block.type === 'tableRow' ? (block.children ?? []).map(proseOf).join(' ') : proseOf(block).replaceAll(footnote, '');
  const plain = withoutNames(text);
  return [...(plain.match(digits) ?? []), ...(plain.match(words) ?? [])];
}

const digits = /\p{Nd}[\p{Nd}.,]*\p{Nd}|\p{Nd}|[¼-¾⅐-⅞]/gu;
/** Quantities in words, where a unit or a great number follows: those are not a manner of speaking. */
const words = new RegExp(
  `(?<![\\p{L}-])(?:${[
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|hundred|thousand',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?)(?: (?:hundred|thousand))?',
    '(?:\\p{L}*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|(?:sech|sieb|acht|neun)zig|hundert|tausend))',
  ].join(
    '|',
  )}) (?:percent|per cent|Prozent|million|billion|trillion|Millionen|Milliarden|Billionen|dollars?|euros?|Dollar|Euro)(?!\\p{L})`,
  'gu',
);
/** Reported by themselves. */
const footnote = /\[\^[^\]\s]+\]:?/g;

/** The text of a block without addresses that stand there as they are. */
function proseOf(node: MarkdownNode): string {
  const text = textOf(node);
  if (node.type === 'link' && /^(?:https?:|www\.)/.test(text) && (node.url ?? '').endsWith(text)) return '';
  if (node.type === 'text' || node.children === undefined) return text;
  return node.children.map(proseOf).join('');
}

/** Names of the components that bring a source with them. */
const sources = Object.keys(vocabulary).filter((name) => vocabulary[name]?.sourcesOf);

/** True when the block carries a number from the data or a citation, be it a misspelt one. */
export function isSourced(block: MarkdownNode): boolean {
  return [...descendants(block)].some(({ name }) => {
    if (!name) return false;
    return sources.includes(name) || (!componentNamed(name) && findNearest(name, sources) !== undefined);
  });
}

export const unsourcedNumber: Rule = {
  name: 'unsourced-number',
  check: ({ book, data }) => {
    const withoutNames = exemptNames(data);
    return book.chapters.flatMap((chapter) =>
      chapter.tree
        ? [...descendants(chapter.tree, isCode)]
            .filter((node) => blocks.has(node.type) && !isSourced(node))
            .flatMap((node) => {
              const numbers = numbersIn(node, withoutNames);
              if (numbers.length === 0) return [];
              return [
                errorAt(
                  'unsourced-number',
                  placeOf(chapter.file, node),
                  `\`${numbers.join('`, `')}\` ${numbers.length === 1 ? 'has' : 'have'} no source in this ${node.type === 'tableRow' ? 'table row' : node.type}.`,
                  node.type === 'heading'
                    ? { help: 'Say it without the number: a heading holds plain words only.' }
                    : {},
                ),
              ];
            })
        : [],
    );
  },
};
