/** A date that a text holds, whatever its order, signs and words. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** How it is written as YYYY-MM-DD, or less; two where the order of day and month leaves both open. */
  readonly readings: readonly string[];
}

/** The numbers of months by their names, long and short, in the languages of these keys and in English. */
export function monthsBy(languages: readonly string[]): ReadonlyMap<string, number> {
  const known = Intl.DateTimeFormat.supportedLocalesOf(['en', ...languages.filter(isLocale)]);
  return new Map(
    known.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        // Some languages decline the name behind a day.
        const forms = [{ month }, { day: 'numeric', month }] as const;
        return forms.flatMap((form) => {
          const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
          return Array.from({ length: 12 }, (_, index) => {
            const part = format.formatToParts(Date.UTC(2015, index, 1)).find(({ type }) => type === 'month');
            return [(part?.value ?? '').toLowerCase().replace(/\.$/, ''), index + 1] as const;
          });
        });
      }),
    ),
  );
}

/** All dates of a text in their order; a year alone is one. */
export function datesIn(text: string, months: ReadonlyMap<string, number>): WrittenDate[] {
  const names = [...months.keys()].filter((name) => /^\p{L}+$/u.test(name)).toSorted((a, b) => b.length - a.length);
  const name = String.raw`(?<name>${names.join('|')})\.?`;
  const forms = [
    String.raw`(?<year>\d{4})\s?[-/.\u2010-\u2015]\s?(?<month>\d{1,2})(?:\s?[-/.\u2010-\u2015]\s?(?<day>\d{1,2}))?(?!\d|:)`,
    String.raw`(?<year>\d{4}) (?<month>\d{1,2})(?: (?<day>\d{1,2}))?(?![\d:.]| *[\p{L}])`,
    String.raw`(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)`,
    String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)`,
    String.raw`(?<one>\d{1,2})/(?<two>\d{1,2})/(?<year>\d{4})(?!\d)`,
    String.raw`(?<month>\d{1,2})[/.](?<year>\d{4})(?!\d)`,
    String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.? +(?:of +)?)?${name} +(?<year>\d{4})(?!\d)`,
    String.raw`${name} +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})(?!\d)`,
    String.raw`(?<year>\d{4})(?![\d])`,
  ].map((form) => new RegExp(String.raw`(?<!\d)(?:${form})(?!\p{L}{2})`, 'uiy'));
  const found: WrittenDate[] = [];
  let at = 0;
  while (at < text.length) {
    const match = isRange(text, at) ? yearAt(text, at) : firstOf(forms, text, at);
    if (match) {
      found.push({ start: at, end: at + match[0].length, readings: readingsOf(match.groups ?? {}, months) });
      at += match[0].length;
    } else at += 1;
    if (match && isRange(text, at - match[0].length)) at = addEnd(text, at, match[0], found);
  }
  return found;
}

function firstOf(forms: readonly RegExp[], text: string, at: number): RegExpExecArray | undefined {
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** Two years such as 2014–2016 or 2014/16, of which the second is no month. */
const years = /(?<!\d)(\d{4})\s?[-/\u2010-\u2015]\s?(\d{4}|[2-9]\d|1[3-9])(?![\d/.-])/y;

function isRange(text: string, at: number): boolean {
  years.lastIndex = at;
  const [, first = '', second = ''] = years.exec(text) ?? [];
  return second.length === 4 || (second !== '' && Number(second) > Number(first.slice(2)));
}

function yearAt(text: string, at: number): RegExpExecArray | undefined {
  return /^(?<year>\d{4})/.exec(text.slice(at)) ?? undefined;
}

/** Adds the second year where it is written with two digits; one with four is found by itself. */
function addEnd(text: string, at: number, first: string, found: WrittenDate[]): number {
  const short = /^\s?[-/\u2010-\u2015]\s?(\d\d)(?!\d)/.exec(text.slice(at));
  if (!short) return at;
  found.push({ start: at, end: at + short[0].length, readings: [first.slice(0, 2) + (short[1] ?? '')] });
  return at + short[0].length;
}

function readingsOf(
  { year = '', month, day, one, two, name }: Readonly<Record<string, string | undefined>>,
  months: ReadonlyMap<string, number>,
): string[] {
  const join = (...parts: readonly (string | undefined)[]) =>
    parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  if (one !== undefined && two !== undefined) {
    const both = [join(year, two, one), join(year, one, two)];
    const [dayFirst = '', monthFirst = ''] = both;
    if (Number(one) > 12) return [dayFirst];
    if (Number(two) > 12) return [monthFirst];
    return [...new Set(both)];
  }
  const number = name === undefined ? month : String(months.get(name.toLowerCase()) ?? 0);
  return [join(year, number, day)];
}

function isLocale(key: string): boolean {
  try {
    return Intl.getCanonicalLocales(key).length === 1;
  } catch {
    return false;
  }
}
