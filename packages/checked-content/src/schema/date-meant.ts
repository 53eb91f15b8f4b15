import type { SchemaProblem, Subject } from './schema-problem.ts';
import { datesIn, monthsBy } from './dates-in-text.ts';
import type { WrittenDate } from './dates-in-text.ts';
import { nameOf, remarkFor, valueAt } from './name-value.ts';

/** A schema says by its message that it takes dates, and how they are written. */
export function isAboutDates(issue: { readonly message: string }): boolean {
  return /\bYYYY\b/.test(issue.message);
}

type Explained = Pick<SchemaProblem, 'message' | 'help' | 'edit'>;

/** A value that is no date as dates are written, what of it is one, and where the rest belongs. */
export function explainDate(path: readonly PropertyKey[], subject: Subject): Explained | undefined {
  const found = valueAt(subject.value, path);
  if (typeof found === 'number' || found === undefined || found === null) return undefined;
  const text = (typeof found === 'string' ? found : JSON.stringify(found)).trim();
  const decade = /^(?:(?:in )?(?:the |den )?)?(\d{3}0)(?:['’]?s|-?ern?(?:[ -]?jahren?)?)$/i.exec(text)?.[1];
  if (decade !== undefined) return explainDecade({ path, subject, text, found }, decade);
  // What has the right form and is refused nevertheless is told by the schema.
  const months = monthsBy(Object.keys(subject.languages));
  const dates = datesIn(text, months);
  const [date, other] = dates;
  const about = { path, subject, text, found };
  if (date && other) return explainSeveral(about, date, dates.at(-1) ?? other);
  if (!date) return noDate(about);
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replaceAll(/^[\s,."[\]{}]+|[\s,"[\]{}]+$/g, '');
  return rest === '' ? explainOne(about, date) : explainRest(about, date, rest);
}

interface About {
  readonly path: readonly PropertyKey[];
  readonly subject: Subject;
  readonly text: string;
  readonly found: unknown;
}

/** The text is one date and nothing else, in another order or with other signs. */
function explainOne({ path, subject, text, found }: About, date: WrittenDate): Explained | undefined {
  const field = nameOf(path);
  const [to = '', either] = date.readings;
  if (to === text && subject.takes(path, to)) return undefined;
  if (either !== undefined && subject.takes(path, to) && subject.takes(path, either))
    return {
      message: `${field} is \`${text}\`, which is one day here and another there; dates are written year first.`,
      help: `Write "${to}" for ${inWords(to)}, or "${either}" for ${inWords(either)}.`,
    };
  const right = date.readings.find((reading) => subject.takes(path, reading));
  if (right === undefined) return explainImpossible({ path, subject, text, found }, to);
  const how = /^\s*\d{4}/.test(text) ? 'with hyphens and two digits each' : 'year first';
  return {
    message: `${field} is \`${text}\`; dates are written ${how}: \`${right}\`.`,
    help: `Write "${right}".`,
    ...(typeof found === 'string' ? { edit: { from: found, to: right, quoted: true } as const } : {}),
  };
}

/** Ten years, where a date has one at the most. */
function explainDecade({ path, subject, text }: About, first: string): Explained | undefined {
  if (!subject.takes(path, first)) return undefined;
  const field = String(path.at(-1));
  const remark = remarkFor(path, subject);
  const words = remark === undefined ? '' : `, and say “${text}” in ${remark}`;
  const orElse = subject.takes(path, undefined)
    ? `If no year is known, leave out \`${field}\`${words}.`
    : `If no year is known, write "${first}", the first of them${words}.`;
  return {
    message: `${nameOf(path)} is \`${text}\`, which is ten years, and a date is one year at the most.`,
    help: `Write the year that a source gives, such as "${Number(first) + 5}". ${orElse}`,
  };
}

/** There is no such day, or no such month. */
function explainImpossible({ path, subject, text }: About, date: string): Explained | undefined {
  const [year = '', month = '', day] = date.split('-');
  const field = nameOf(path);
  if (month === '') return undefined;
  if (Number(month) < 1 || Number(month) > 12) {
    if (!subject.takes(path, year))
      return {
        message: `${field} is \`${text}\`, which is not a day of the calendar, and dates are written YYYY-MM-DD.`,
      };
    return {
      message: `${field} is \`${text}\`, and there is no month \`${month}\`: dates are written YYYY-MM-DD.`,
      help: `Correct the month, or write "${year}" if only the year is certain.`,
    };
  }
  const byMonth = `${year}-${month}`;
  if (day === undefined || !isImpossibleDay(date)) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const instead = subject.takes(path, byMonth) ? `, or write "${byMonth}" if only the month is certain` : '';
  return {
    message: `${field} is \`${text}\`, which is not a day of the calendar: ${inWords(byMonth)} has ${last} days.`,
    help: `Correct the day${instead}. Dates are written YYYY-MM-DD.`,
  };
}

function isImpossibleDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || day < 1;
}

/** One date, and words or signs that no date has room for. */
function explainRest(about: About, date: WrittenDate, rest: string): Explained | undefined {
  const { path, subject, text } = about;
  const [to = ''] = date.readings;
  const field = nameOf(path);
  const [year = ''] = to.split('-');
  const quarter = /^-?(?:Q\s?([1-4])|([1-4])\s?Q)$/i.exec(rest);
  const byQuarter = `${year}-Q${quarter?.[1] ?? quarter?.[2] ?? ''}`;
  if (quarter && subject.takes(path, byQuarter))
    return {
      message: `${field} is \`${text}\`; a quarter is written year first: \`${byQuarter}\`.`,
      help: `Write "${byQuarter}".`,
      ...(typeof about.found === 'string' ? { edit: { from: about.found, to: byQuarter, quoted: true } as const } : {}),
    };
  const half = /^-?(?:[HS]\s?([12])|([12])\s?[HS])$/i.exec(rest);
  const byHalf = `${year}-H${half?.[1] ?? half?.[2] ?? ''}`;
  if (half && subject.takes(path, byHalf))
    return {
      message: `${field} is \`${text}\`; a half-year is written year first: \`${byHalf}\`.`,
      help: `Write "${byHalf}".`,
      ...(typeof about.found === 'string' ? { edit: { from: about.found, to: byHalf, quoted: true } as const } : {}),
    };
  const quarters = half && (half[1] ?? half[2]) === '1' ? ['Q1', 'Q2'] : ['Q3', 'Q4'];
  if (half && quarters.every((one) => subject.takes(path, `${year}-${one}`)))
    return {
      message: `${field} is \`${text}\`, and a half-year has no form here.`,
      help: `Write a value of its own for each quarter, ${quarters.map((one) => `"${year}-${one}"`).join(' and ')}, if the source has them. A year must not stand for half of it.`,
    };
  const moment = /^T?\s*(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(rest);
  if (moment && to.length === 10) {
    const [, hour = '', minute = '', second = '00'] = moment;
    const whole = `${to}T${hour.padStart(2, '0')}:${minute}:${second}`;
    if (subject.takes(path, `${whole}Z`))
      return {
        message: `${field} is \`${text}\`, a moment without its offset from UTC.`,
        help: `Write "${whole}Z" if the time is in UTC, "${whole}-08:00" with the offset of the place, or "${to}" for the day alone.`,
      };
  }
  if (!subject.takes(path, to)) return explainImpossible(about, to);
  const said = rest.replace(/^-/, '');
  const remark = remarkFor(path, subject);
  const where =
    remark === undefined
      ? 'leave out the rest'
      : `say ${/\p{L}/u.test(said) ? `“${said}”` : `in words what “${said}” means`} in ${remark}`;
  return {
    message: `${field} is \`${text}\`, and a date has no room for \`${said}\`.`,
    help: `Write "${to}", and ${where}.`,
  };
}

const spans: readonly (readonly [string, string])[] = [
  ['start', 'end'],
  ['since', 'until'],
  ['begin', 'end'],
];

function explainSeveral({ path, subject, text }: About, first: WrittenDate, last: WrittenDate): Explained {
  const field = nameOf(path);
  const [from = ''] = first.readings;
  const [to = ''] = last.readings;
  const beside = path.slice(0, -1);
  const end = spans.find(([name]) => name === path.at(-1))?.[1];
  const message = `${field} is \`${text}\`, and one date stands here, not a range or several.`;
  if (!subject.takes(path, from)) return { message, help: 'Write the first of them as YYYY, YYYY-MM or YYYY-MM-DD.' };
  if (end !== undefined && subject.fieldsAt(beside).includes(end) && subject.takes([...beside, end], to))
    return { message, help: `Write "${from}" here, and \`${end}: "${to}"\` beside it.` };
  const remark = remarkFor(path, subject);
  const words = remark === undefined ? '' : `, and say “${text}” in ${remark}`;
  return { message, help: `Write "${from}", the first of them${words}; or write an entry of its own for each.` };
}

function noDate({ path, subject, text }: About): Explained | undefined {
  if (!subject.takes(path, '2015') || subject.takes(path, text)) return undefined;
  const isNeeded = !subject.takes(path, undefined);
  const forms = ['2015', '2015-05', '2015-05-03', '2015-Q2'].filter((form) => subject.takes(path, form));
  const remark = remarkFor(path, subject);
  const rest = remark === undefined ? '' : `, and say the rest in ${remark}`;
  return {
    message: `${nameOf(path)} is \`${text}\`, in which there is no date with a year of four digits.`,
    help: `Write it as exactly as the source gives it, such as ${forms.map((form) => `"${form}"`).join(' or ')}${rest}${isNeeded ? '' : '; leave the field out if nothing is known'}.`,
  };
}

function inWords(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
