import type { Language } from '../../i18n/languages.ts';
import { findSynonyms } from './find-synonyms.ts';
import { findKnownWord, findWord } from './find-word.ts';
import type { Strengths } from './find-word.ts';
import { correctWord } from './correct-word.ts';
import type { SearchIndex } from './pagefind.ts';
import type { CompoundRules } from '../shared/language-knowledge.ts';
import { partOfCompound, splitCompound } from '../shared/split-compound.ts';
import type { CompoundParts } from '../shared/split-compound.ts';
import { isKnownIn, loadWords, partsIn } from './word-list.ts';

/** One thing that a query names, and all by which it may be found. */
export interface Unit {
  /** What was typed, or what that was taken for. */
  readonly words: readonly string[];
  readonly choices: readonly Choice[];
  readonly found: Strengths;
  /** Whether it only says of what kind the next one is, as the first part of a compound does. */
  readonly isModifier?: boolean;
}

export interface Choice {
  readonly words: readonly string[];
  /** 1 for what was typed, less for what the texts say in its place. */
  readonly weight: number;
}

/** Where a query is looked for. */
export interface SearchRoom {
  readonly index: SearchIndex;
  readonly root: string;
  /** Whether a part of a word will do, where the rest stands nowhere. */
  readonly byParts: boolean;
  /** Whether it is the language of the reader, whose slips may be mended to what only readers type. */
  readonly isOwn: boolean;
}

export interface Units {
  readonly units: readonly Unit[];
  /** Whether a word was taken for another one. */
  readonly isMended: boolean;
}

/** Beside what was typed itself, and where that is nowhere. */
const weightBeside = 0.6;
const weightInstead = 0.9;

/** Of a single part of a compound that stands whole elsewhere. */
const weightOfPart = 0.4;

/**
 * The units of a query. A word that nothing holds is looked for by its parts, where it is a compound, and else taken for
 * what it most likely is a slip of.
 */
export async function unitsOf(words: readonly string[], { index, root, byParts, isOwn }: SearchRoom): Promise<Units> {
  const { language } = index;
  const units = await withParts(await readUnits(words, index), index, language, root);
  if (units.every(({ found }) => found.size > 0)) return { units, isMended: false };
  const list = await loadWords(language, root);
  const meant = isOwn ? list : { ...list, typed: [] };
  const parts = partsIn(list);
  const isKnown = (word: string) => isKnownIn(list, word);
  const partOf = (word: string) =>
    !byParts || isKnown(word) || !index.compounds ? undefined : partOfCompound(word, parts.isNoun, index.compounds);
  const mended = units.map(({ words: typed, found }) => {
    if (found.size > 0) return { words: typed, isSlip: false };
    const split = typed.map((word) => (index.compounds && splitTyped(word, parts, index.compounds)) ?? [word]);
    if (split.some((one) => one.length > 1))
      return {
        words: split.flat(),
        isSlip: false,
        parts: split.filter((one) => one.length > 1).flat(),
        modifiers: split.flatMap((one) => one.slice(0, -1)),
      };
    const corrected = typed.map((word) => correctWord(word, meant)?.words[0] ?? partOf(word) ?? word);
    return { words: corrected, isSlip: corrected.some((word, at) => word !== typed[at]) };
  });
  // “ev cache” and “open conect”: two words that the site writes as one.
  const joined = words.join('');
  const whole =
    words.length > 1 ? (correctWord(joined, meant)?.words[0] ?? (isKnown(joined) ? joined : undefined)) : undefined;
  const isChanged = mended.some(({ words: now }, at) => now.join(' ') !== units[at]?.words.join(' '));
  if (!isChanged && whole === undefined) return { units, isMended: false };
  const next = isChanged ? mended.flatMap(({ words: now }) => now) : [whole ?? joined];
  const modifiers = new Set(mended.flatMap((one) => one.modifiers ?? []));
  const read = await readUnits(next, index, new Set(mended.flatMap((one) => one.parts ?? [])));
  return {
    units: read.map((unit) => ({ ...unit, isModifier: unit.words.every((word) => modifiers.has(word)) })),
    isMended: !isChanged || mended.some(({ isSlip }) => isSlip),
  };
}

/** Also where dots over one of its vowels were left out: `ubernahmeangebot`. */
function splitTyped(word: string, parts: CompoundParts, rules: CompoundRules): readonly string[] | undefined {
  const withDots = [...word.matchAll(/[aou](?!e)/g)].map(({ index }) => withLetter(word, index + 1, 'e'));
  return [word, ...withDots].map((form) => splitCompound(form, parts, rules)).find((split) => split !== undefined);
}

function withLetter(word: string, at: number, letter: string): string {
  return word.slice(0, at) + letter + word.slice(at);
}

/** With so few records a compound may be named in another place by its parts. */
const few = 5;
const longWord = 10;

/** A compound that hardly any record holds is also looked for by its parts. */
async function withParts(
  units: readonly Unit[],
  index: SearchIndex,
  language: Language,
  root: string,
): Promise<Unit[]> {
  const { compounds } = index;
  const isRare = ({ words: [word = '', ...others], found }: Unit) =>
    others.length === 0 && word.length >= longWord && found.size > 0 && found.size < few;
  if (!compounds || !units.some(isRare)) return [...units];
  const known = partsIn(await loadWords(language, root));
  return Promise.all(
    units.map(async (unit) => {
      const parts = isRare(unit) && splitCompound(unit.words[0] ?? '', known, compounds);
      if (!parts) return unit;
      const choices = [
        { words: parts, weight: weightBeside },
        ...parts.map((part) => ({ words: [part], weight: weightOfPart })),
      ];
      const found = new Map(unit.found);
      for (const choice of choices)
        for (const [place, strength] of await findAll(choice.words, index))
          found.set(place, Math.max(found.get(place) ?? 0, strength * choice.weight));
      return { ...unit, found, choices: [...unit.choices, ...choices] };
    }),
  );
}

/** `parts` of compounds mean something else than the same words alone, so nothing is looked for in their place. */
async function readUnits(
  words: readonly string[],
  index: SearchIndex,
  parts: ReadonlySet<string> = new Set(),
): Promise<Unit[]> {
  // Asked for while the synonyms are on their way; whoever waits for them hears what fails.
  for (const word of words) void findWord(word, index);
  const synonyms = await Promise.all(
    words.map(async (word, at) => (parts.has(word) ? undefined : findSynonyms(words, at, index))),
  );
  const units: Promise<Unit>[] = [];
  for (let at = 0; at < words.length;) {
    const { length, said } = synonyms[at] ?? { length: 1, said: [] };
    units.push(readUnit(words.slice(at, at + length), said, index));
    at += length;
  }
  return Promise.all(units);
}

async function readUnit(words: readonly string[], said: readonly string[], index: SearchIndex): Promise<Unit> {
  const literal = await findAll(words, index);
  const weight = literal.size > 0 ? weightBeside : weightInstead;
  const choices = [{ words, weight: 1 }, ...said.map((phrase) => ({ words: phrase.split(' '), weight }))];
  const found = new Map(literal);
  const others = await Promise.all(choices.slice(1).map((choice) => findAll(choice.words, index, findKnownWord)));
  for (const strengths of others)
    for (const [place, strength] of strengths) found.set(place, Math.max(found.get(place) ?? 0, strength * weight));
  return { words, choices, found };
}

/** Records that hold all words. */
async function findAll(
  words: readonly string[],
  index: SearchIndex,
  find: (word: string, index: SearchIndex) => Promise<Strengths> = findWord,
): Promise<Map<number, number>> {
  const each = await Promise.all(words.map((word) => find(word, index)));
  const [first = new Map<number, number>(), ...others] = each;
  return new Map(
    [...first]
      .filter(([place]) => others.every((one) => one.has(place)))
      .map(([place, strength]) => [
        place,
        (base(strength) + others.reduce((sum, one) => sum + base(one.get(place) ?? 0), 0)) / words.length,
      ]),
  );
}

/** That a word is there counts, and how well it fits comes on top. */
function base(strength: number): number {
  return 0.4 + 0.6 * strength;
}
