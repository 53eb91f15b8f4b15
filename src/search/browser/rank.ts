import { kindWeight } from '../shared/record.ts';
import type { ResultKind } from '../shared/record.ts';
import type { LanguageKnowledge } from '../shared/language-knowledge.ts';
import { isForm, isSameWord } from '../shared/inflection.ts';
import { rarityOf } from './combine.ts';
import type { Choice, Unit } from './query-units.ts';

/** What ranking looks at: folded words, those of title and names each with its other readings. */
export interface Ranked {
  readonly title: readonly (readonly string[])[];
  /** Other names of the thing, the first `ofItself` by which it is known and the others what is typed for it. */
  readonly names: readonly (readonly (readonly string[])[])[];
  readonly ofItself?: number;
  readonly text: readonly string[];
  readonly kind: ResultKind;
  /** What its title asks for, where that is a question. */
  readonly asks?: string | undefined;
  /** How well the index says it fits, from 0 to 1. */
  readonly score: number;
}

/** A unit of a query with its weight among all. */
export interface WeighedUnit {
  readonly choices: readonly Choice[];
  /** All together make 1. */
  readonly share: number;
  /** Whether so many records hold it that it tells none apart. */
  readonly isCommon: boolean;
}

type Language = Pick<LanguageKnowledge, 'endings' | 'stopWords'>;

/** A word that more of the records hold tells none apart. */
const common = 0.25;

/** Units with their weights: by how few records hold them. */
export function weigh(units: readonly Unit[], records: number): WeighedUnit[] {
  const rarities = units.map((unit) => rarityOf(unit, records));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  return units.map(({ choices, found }, at) => ({
    choices,
    share: (rarities[at] ?? 0) / all,
    isCommon: found.size > common * records,
  }));
}

/** How much a place of a record says of what it is about. */
const inTitle = 1;
const inNames = 0.95;
const inText = 0.5;

/** What a record is worth for a query. */
export interface Worth {
  /** By which results are ordered. */
  readonly worth: number;
  /** The same without what its kind counts. */
  readonly fit: number;
  /** How much of the query it holds, from 0 to 1. */
  readonly coverage: number;
  /** Whether the query is one of its names: all of the one is in the other. */
  readonly isNamed: boolean;
  /** Whether its title says all that the query does, in the same words. */
  readonly isSaid: boolean;
}

/**
 * The worth of a record for a query: what it is about counts more than what it mentions. Its title and its other names say
 * what it is about, the more so the less else they say.
 */
export function worthOf(
  record: Ranked,
  units: readonly WeighedUnit[],
  language: Language,
  asks: string | undefined,
): Worth {
  const { title, names, text } = record;
  const fit = (unit: WeighedUnit, words: readonly string[]) => best(unit.choices, words, language.endings);
  const mentions = units.map((unit) => ({ unit, title: fit(unit, title.flat()), text: fit(unit, text) }));
  const sum = (of: (mention: (typeof mentions)[number]) => number) =>
    mentions.reduce((all, mention) => all + mention.unit.share * of(mention), 0);
  const beside = sum((one) => Math.max(inTitle * one.title, inText * one.text));
  // A name says something as a whole: words of several names say nothing together.
  const named = names.map((name) => ({
    about: sum((one) => Math.max(inTitle * one.title, inText * one.text, inNames * fit(one.unit, name.flat()))),
    focus: focusOf(name, units, language),
    coverage: sum((one) => (Math.max(one.title, one.text, fit(one.unit, name.flat())) >= 0.5 ? 1 : 0)),
  }));
  const most = (values: readonly number[]) => Math.max(0, ...values);
  const whole =
    most([beside, ...named.map(({ about }) => about)]) +
    ofFocus * most([focusOf(title, units, language), ...named.map((name) => name.focus)]) +
    ofIndex * record.score;
  const isSameQuestion = asks !== undefined && record.asks === asks;
  const isAnswer = asks !== undefined && answering[asks]?.has(record.kind) === true;
  return {
    worth: kindWeight[record.kind] * whole * (isSameQuestion ? sameQuestion : isAnswer ? boost : 1),
    fit: whole,
    coverage: most([
      sum((one) => (Math.max(one.title, one.text) >= 0.5 ? 1 : 0)),
      ...named.map((name) => name.coverage),
    ]),
    isNamed: [title, ...names.slice(0, record.ofItself ?? names.length)].some((name) =>
      isName(name, record, units, language),
    ),
    isSaid: isSaid(title.flat(), units, language),
  };
}

/** Of the words of a name so many must be meant. */
const nearlyAll = 0.8;

/** Whether a query says a name and nothing else: beside it only dates and words that are everywhere, which the text holds. */
export function isName(
  name: readonly (readonly string[])[],
  { title, text }: Pick<Ranked, 'title' | 'text'>,
  units: readonly Pick<WeighedUnit, 'choices' | 'isCommon'>[],
  language: Language,
): boolean {
  const said = name.filter(([word = '']) => !language.stopWords.has(word));
  const [inName, around] = [name.flat(), [...title.flat(), ...text]];
  const meant = said.filter((word) =>
    units.some(
      (unit) =>
        best(unit.choices, word, language.endings) > 0.5 || word.some((one) => isPartOf(one, unit, language.endings)),
    ),
  );
  return (
    units.some((unit) => best(unit.choices, inName, language.endings) >= 0.5) &&
    units.every(
      (unit) => best(unit.choices, isBeside(unit) ? [...inName, ...around] : inName, language.endings) >= 0.5,
    ) &&
    meant.length >= nearlyAll * said.length
  );
}

/** How well a name says a query in the words that were typed, from 0 to 1; less for each word that nobody typed. */
export function literalFit(
  name: readonly (readonly string[])[],
  units: readonly Pick<WeighedUnit, 'choices' | 'share'>[],
  language: Language,
): number {
  const said = name.filter(([word = '']) => !language.stopWords.has(word));
  const typed = units.map(({ choices, share }) => ({ choices: choices.slice(0, 1), share }));
  const fit = typed.reduce((sum, { choices, share }) => sum + share * best(choices, name.flat(), language.endings), 0);
  const meant = said.filter((word) =>
    typed.some(({ choices }) =>
      choices.some(({ words }) => words.some((one) => fitOf(one, word, language.endings) > 0.5)),
    ),
  );
  return said.length === 0 ? 0 : (fit * meant.length) / said.length;
}

/** A date, or a word that is everywhere: it says when or where in the book, and not what. */
export function isBeside({ choices, isCommon }: Pick<WeighedUnit, 'choices' | 'isCommon'>): boolean {
  return isCommon || choices[0]?.words.every(isDate) === true;
}

/** A year, or what the search makes of a date. */
function isDate(word: string): boolean {
  return /^(?:(?:19|20)\d\d|[dmt]\d{4,8})$/.test(word);
}

/** So many words do not meet by chance. */
const enough = 3;

/** Whether words hold those of a query as they were typed, and some that are not everywhere. */
function isSaid(words: readonly string[], units: readonly WeighedUnit[], language: Language): boolean {
  const telling = units.filter((unit) => !isBeside(unit));
  return (
    telling.length >= enough && units.every(({ choices }) => best(choices.slice(0, 1), words, language.endings) >= 0.9)
  );
}

/** What kinds of records answer a question best, and how much more they count then. */
const answering: Readonly<Record<string, ReadonlySet<ResultKind>>> = {
  when: new Set(['event', 'incident']),
  howLong: new Set(['incident', 'fact', 'event']),
  howMany: new Set(['figure', 'fact', 'event']),
  share: new Set(['figure', 'fact', 'claim']),
  whose: new Set(['system', 'term', 'event', 'fact']),
  who: new Set(['system', 'term', 'event', 'fact']),
  what: new Set(['term', 'system']),
  why: new Set(['chapter']),
  how: new Set(['chapter']),
  whether: new Set(['claim', 'chapter']),
};
const boost = 1.15;

/** A text whose title asks the same tells what was asked. */
const sameQuestion = 1.5;

/** How much a title that says nothing else counts, and what the index says. */
const ofFocus = 0.6;
const ofIndex = 0.5;

/** How much of a query some words say, each with its other readings, the less the more else they say. */
function focusOf(words: readonly (readonly string[])[], units: readonly WeighedUnit[], language: Language): number {
  const said = words.filter(([word = '']) => !language.stopWords.has(word));
  if (said.length === 0) return 0;
  const meant = said.filter((word) =>
    units.some(
      (unit) =>
        best(unit.choices, word, language.endings) > 0.5 || word.some((one) => isPartOf(one, unit, language.endings)),
    ),
  );
  const covered = units.reduce((sum, unit) => sum + unit.share * best(unit.choices, words.flat(), language.endings), 0);
  return (covered * meant.length) / said.length;
}

/** Whether a word is one of a phrase by which a unit may be found. */
function isPartOf(word: string, { choices }: Pick<WeighedUnit, 'choices'>, endings: ReadonlySet<string>): boolean {
  return choices.some(({ words }) => words.length > 1 && words.some((one) => isSameWord(one, word, endings)));
}

/** How well the best choice of a unit fits some words. */
function best(choices: readonly Choice[], words: readonly string[], endings: ReadonlySet<string>): number {
  let most = 0;
  for (const choice of choices) {
    if (choice.weight <= most) continue;
    let least = 1;
    for (const word of choice.words) {
      least = Math.min(least, fitOf(word, words, endings));
      if (least === 0) break;
    }
    most = Math.max(most, least * choice.weight);
  }
  return most;
}

/** 1 for the word itself, less for another form of it, and less for one that it only begins. */
function fitOf(word: string, words: readonly string[], endings: ReadonlySet<string>): number {
  let most = 0;
  for (const candidate of words) {
    if (candidate === word) return 1;
    if (most < 0.9 && isSameWord(word, candidate, endings)) most = 0.9;
    else if (most < 0.6 && isForm(word, candidate, endings)) most = 0.6;
  }
  return most;
}
