import type { SchemaProblem, Subject } from './schema-problem.ts';
import { nameOf, valueAt } from './name-value.ts';

/** A schema says by its message that it takes dates, and how they are written. */
export function isAboutDates(issue: { readonly message: string }): boolean {
  return issue.message.includes('YYYY-MM-DD');
}

const otherDates: readonly RegExp[] = [
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^ *(?<year>\d{4})[-/. \u2010-\u2015](?<month>\d{1,2})(?:[-/. \u2010-\u2015](?<day>\d{1,2}))? *$/,
  /^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)$/,
];

/** A date in another order or with other signs, and the same as it must be written, where there is such a day. */
export function dateMeant(
  path: readonly PropertyKey[],
  { value, takes }: Subject,
): Pick<SchemaProblem, 'message' | 'help' | 'edit'> | undefined {
  const found = valueAt(value, path);
  if (typeof found !== 'string') return undefined;
  const match = otherDates.map((form) => form.exec(found)).find((one) => one !== null);
  const { year = '', month = '', day } = match?.groups ?? {};
  const to = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  if (!match || to === found) return undefined;
  const field = nameOf(path);
  if (!takes(path, to))
    return {
      message: `${field} is \`${found}\`, which is not a day of the calendar, and dates are written YYYY-MM-DD.`,
    };
  const how = found.trim().startsWith(year) ? 'with hyphens and two digits each' : 'year first';
  return {
    message: `${field} is \`${found}\`; dates are written ${how}: \`${to}\`.`,
    help: `Write "${to}".`,
    edit: { from: found, to, quoted: true },
  };
}
