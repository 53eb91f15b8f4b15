import type { Random } from './random.ts';
import { words } from './words.ts';

/** A sentence of a dozen words or so, made of a pattern and words; `names` are the places it may speak of. */
export function sentence(random: Random, names: readonly [string, ...string[]]): string {
  const filled = random
    .pick(patterns)
    .replaceAll(/\{(\w+)\}/g, (_, slot: Slot) => (slot === 'name' ? random.pick(names) : random.pick(words[slot])));
  return `${filled.charAt(0).toUpperCase()}${filled.slice(1)}.`;
}

/** Two or three words for a heading or a box: `the quiet harbour`. */
export function nounPhrase(random: Random): string {
  return `the ${random.pick(words.adjective)} ${random.pick(words.noun)}`;
}

type Slot = keyof typeof words | 'name';

const patterns: readonly [string, ...string[]] = [
  'the {adjective} {noun} of {name} {verb} the {noun} {place} the {adjective} {noun}, and the {plural} {verbOfMany} the {noun}',
  'in {name} every {noun} {adverb} {verb} the {adjective} {noun} that stands {place} the {noun}',
  'no {noun} {verb} the {plural} of the {noun} while the {adjective} {noun} {verb} the {noun}',
  'when the {noun} {verb} the {adjective} {noun}, the {plural} {adverb} {verbOfMany} the {noun} {place} the {noun}',
  'the {plural} and the {plural} {verbOfMany} the {adjective} {noun}, so the {noun} {adverb} {verb} the {noun}',
  'people {place} the {noun} say that the {adjective} {noun} {verb} the {noun} because the {plural} {verbOfMany} it',
  'this {noun} is {adjective} and {adjective}, but the {noun} of {name} {verb} the {plural} all the same',
  'whoever {verb} the {adjective} {noun} {adverb} {verb} the {noun} as well, for the {plural} {verbOfMany} the {noun}',
  'the {noun} {verb} the {noun}, the {noun} {verb} the {adjective} {noun}, and {name} {verb} the {plural}',
  'between the {adjective} {noun} and the {noun} the {plural} {adverb} {verbOfMany} the {noun} of {name}',
  'some {noun} from {name} {verb} the {plural}, which {verbOfMany} the {adjective} {noun} {place} the {noun}',
  'what the {noun} {adverb} {verb}, the {adjective} {noun} {verb} {place} the {plural} of the {noun}',
  'there the {adjective} {plural} {verbOfMany} the {noun}, and the {noun} {verb} the {plural} of {name}',
  'if the {plural} {verbOfMany} the {noun}, the {adjective} {noun} of {name} {adverb} {verb} the {noun}',
];
