import type { PhraseKey, Phrases, PlacesOf } from '../phrases/phrases.ts';

/** Says things in one language. */
export interface Say {
  /** A phrase with the names in its braces filled in. */
  phrase: <Key extends PhraseKey>(key: Key, ...values: Values<Key>) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  /** The day, counted in UTC. */
  date: (date: Date) => string;
  list: (items: readonly string[]) => string;
}

type Values<Key extends PhraseKey> = [PlacesOf<Key>] extends [never] ? [] : [Readonly<Record<PlacesOf<Key>, string>>];

/** Says things with the phrases of a language, and numbers, dates and lists in its way. */
export function sayWith(phrases: Phrases): Say {
  const { locale } = phrases;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    phrase: (key, ...[values = {}]: readonly Readonly<Record<string, string>>[]) =>
      phrases[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    number: (value) => visible(number.format(value)),
    percent: (share) => visible(percent.format(share)),
    date: (value) => visible(date.format(value)),
    list: (items) =>
      list
        .formatToParts(items)
        .map(({ type, value }) => (type === 'literal' ? visible(value) : value))
        .join(''),
  };
}

/** Some languages put marks of direction between words and numbers; in texts that are checked nothing is invisible. */
function visible(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '');
}
