import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../../i18n/languages.ts';
import { settingsOf } from '../../i18n/texts.ts';
import { formOf } from '../shared/split-compound.ts';
import { fold } from '../shared/words.ts';

/**
 * Returns a function that finds the later parts of a compound of a language: `videoauslieferung` → `auslieferung`. Parts
 * are words of the texts or of a list of the nouns of the language, with a linking letter between them. In a language
 * without compounds it finds none.
 */
export function compoundParts(words: Iterable<string>, language: Language): (word: string) => string[] {
  const rules = settingsOf(language).search.compounds;
  return rules ? splitter(words, rules, nounsOf(language)) : () => [];
}

/**
 * Which of some words are nouns that a compound of a language may be made of, folded: those with a capital letter where no
 * sentence begins, and those of the list of nouns that have one anywhere. None in a language without compounds.
 */
export function nounsAmong(texts: Iterable<string>, language: Language): Set<string> {
  const found = new Set<string>();
  const rules = settingsOf(language).search.compounds;
  if (!rules) return found;
  const known = nounsOf(language);
  const noParts = new Set([...rules.misleading, ...rules.particles]);
  for (const text of texts)
    for (const { 0: word, 1: before, index } of text.matchAll(
      /(?<=((?:\p{Ll}|,)\s|\p{L}-)?)(?<!\p{L})\p{Lu}\p{L}+/gu,
    )) {
      const folded = fold(word);
      const isWhole = index === 0 && word.length === text.length;
      const isLong = folded.length >= shortestPart || rules.shortParts.includes(folded);
      if (isLong && !noParts.has(folded) && (before !== undefined || isWhole || known.has(folded))) found.add(folded);
    }
  return found;
}

/**
 * Words that begin no compound of which other parts are looked for, folded: those without a meaning of their own, and nouns
 * that stand in no text and would be taken for a form of one that does, as Wetter for one of Wette. `nouns` are the nouns
 * among the folded `words` of the texts. None in a language without compounds.
 */
export function wholesAmong(words: ReadonlySet<string>, nouns: ReadonlySet<string>, language: Language): string[] {
  const { compounds: rules, stopWords } = settingsOf(language).search;
  if (!rules) return [];
  const empty = new Set([...stopWords, ...rules.particles]);
  const parts = {
    isNoun: (word: string) => nouns.has(word),
    isHead: (word: string) => words.has(word) && !empty.has(word),
  };
  const known = nounsOf(language);
  const isMisread = (noun: string) =>
    rules.links.some((link) => {
      const form = noun.endsWith(link) ? formOf(noun.slice(0, -link.length), link, parts, rules) : undefined;
      return form !== undefined && known.get(form) !== noun && !form.startsWith(noun);
    });
  const misread = [...new Set(known.values())].filter((noun) => !words.has(noun) && isMisread(noun));
  return [...new Set([...[...empty].filter((word) => words.has(word)), ...misread])].sort();
}

type BuildRules = NonNullable<ReturnType<typeof settingsOf>['search']['compounds']>;

/** The shape of the list of nouns: by its basic form, the forms of a noun by case and number. */
type NounList = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>> | string>>>>;

/** Each folded form of a noun with its basic form. */
type Nouns = ReadonlyMap<string, string>;

function nounsOf(language: Language): Nouns {
  const nouns = lists.get(language) ?? readNouns(language);
  lists.set(language, nouns);
  return nouns;
}

/** The list is long, and the dev server asks for it with each change. */
const lists = new Map<Language, Nouns>();

function readNouns(language: Language): Nouns {
  const list = settingsOf(language).search.compounds?.nouns;
  if (list === undefined) return new Map();
  // Read, not required: what a text names must never run.
  const nouns = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(list), 'utf8')) as NounList;
  return new Map(
    Object.entries(nouns).flatMap(([noun, cases]) => {
      const basic = fold(noun);
      const forms = Object.values(cases).flatMap((forms) => (typeof forms === 'string' ? [] : Object.values(forms)));
      return [...forms.map((form): [string, string] => [fold(form), basic]), [basic, basic]];
    }),
  );
}

const shortestWord = 7;
const shortestPart = 4;

/**
 * What `compoundParts` returns, for rules and nouns of its own. The words of the texts are given as they are written:
 * only those with a capital letter are taken for nouns.
 */
function splitter(words: Iterable<string>, rules: BuildRules, nouns: Nouns): (word: string) => string[] {
  const [shortParts, misleading, particles] = [rules.shortParts, rules.misleading, rules.particles].map(
    (list) => new Set(list),
  ) as [Set<string>, Set<string>, Set<string>];
  const known = new Set<string>();
  const capitalized = new Set<string>();
  for (const word of words) {
    const folded = fold(word);
    known.add(folded);
    if (/^\p{Lu}/u.test(word)) capitalized.add(folded);
  }
  const isNoun = (part: string) => nouns.has(part) || (capitalized.has(part) && part.length > shortestPart);
  const isWord = (part: string) =>
    ['', ...rules.endings].some((ending) => nouns.has(`${part}${ending}`) || known.has(`${part}${ending}`));
  const isLong = (part: string) => part.length >= shortestPart || shortParts.has(part);
  // Other links make a form that is itself one of the noun.
  const links = ['', ...rules.links.filter((link) => link.endsWith('s') || nouns.size === 0)];
  const isHead = (head: string): boolean =>
    links.some((link) => {
      const stem = head.slice(0, head.length - link.length);
      return (
        head.endsWith(link) &&
        isLong(stem) &&
        !misleading.has(stem) &&
        !particles.has(stem) &&
        (isWord(stem) || tailsOf(stem).length > 0)
      );
    });
  const split = new Map<string, string[]>();
  const tailsOf = (word: string): string[] => {
    const done = split.get(word);
    if (done) return done;
    const tails: string[] = [];
    split.set(word, tails);
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const [head, tail] = [word.slice(0, cut), word.slice(cut)];
      if (isLong(tail) && !misleading.has(tail) && (isNoun(tail) || tailsOf(tail).length > 0) && isHead(head))
        tails.push(tail);
    }
    // The s of “Stempel” is no link.
    for (const tail of [...tails])
      if (tails.includes(`s${tail}`) && isNoun(`s${tail}`)) tails.splice(tails.indexOf(tail), 1);
    return tails;
  };
  return (word) => {
    const whole = fold(word);
    if (whole.length < shortestWord || !(capitalized.has(whole) || nouns.has(whole))) return [];
    // Its basic form, where there is one: in another, an ending can look like a word.
    return tailsOf(nouns.get(whole) ?? whole);
  };
}
