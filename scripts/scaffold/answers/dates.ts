import { checkValue } from 'checked-content';
import { z } from 'zod';
import { valueOptions } from '../../../src/schemas/advice/value-options.ts';
import { dateOrMoment, partialDate, partialDateOrPart } from '../../../src/schemas/primitives.ts';
import { period } from '../../../src/schemas/series.ts';
import type { Reader, Reading } from '../question.ts';
import { option } from './as-typed.ts';

/** Reads a date in any order and with any signs, as long as it can be but one. */
export const readDate: Reader = (written, { flag }) => readBy(partialDate, written, flag);

/** Reads a date that may also be a quarter or a half of a year. */
export const readDateOrPart: Reader = (written, { flag }) => readBy(partialDateOrPart, withShortPart(written), flag);

/** Reads a whole day. */
export const readDay: Reader = (written, { flag }) => {
  const reading = readBy(partialDate, written, flag);
  if ('refused' in reading || reading.value.length === 10) return reading;
  return { refused: `--${flag} is “${written}”, and a whole day is wanted, such as ${option(flag, today())}` };
};

/** Today, as records write it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Reads the year, quarter or month of a point of a series. */
export function readPeriod(written: string, flag: string): Reading {
  return readBy(period, withShortPart(written), flag, (date) => date);
}

function withShortPart(written: string): string {
  return written.replace(/([1-4])\.? ?(?:Quartal|quarter)/i, 'Q$1').replace(/([12])\.? ?(?:Halbjahr|half)/i, 'H$1');
}

/** Reads a date, or a day with an hour and what tells which hour that is: an offset, or the name of a zone that has one. */
export const readMoment: Reader = (written, { flag }) => {
  const time = timeIn(written);
  if (!time) return readBy(dateOrMoment, written, flag);
  const day = readBy(partialDate, time.rest, flag);
  if ('refused' in day) return day;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time.clock))
    return {
      refused: `--${flag} is “${written}”, and there is no such hour. Correct it, or write ${option(flag, day.value)} for the day alone.`,
    };
  if (day.value.length < 10)
    return {
      refused: `--${flag} is “${written}”, an hour without a day. Write the day with it, as in ${option(flag, `${`${day.value}-01-02`.slice(0, 4)}-01-02T${time.clock}Z`)}; or the date alone, ${option(flag, day.value)}`,
    };
  const moment = `${day.value}T${time.clock}`;
  if (time.zone === undefined) {
    const said =
      time.unknownZone === undefined
        ? 'does not say of which zone the hour is'
        : `says “${time.unknownZone}”, which has no offset here`;
    return {
      refused: `--${flag} is “${written}”, and ${said}. Write ${option(flag, `${moment}Z`)} if it is in UTC, ${option(flag, `${moment}-08:00`)} with the offset of the place, or ${option(flag, day.value)} for the day alone.`,
    };
  }
  return readBy(dateOrMoment, `${moment}${time.zone}`, flag);
};

/** The zones whose names mean one offset only. */
const zones: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UTC: 'Z', GMT: 'Z', PST: '-08:00', PDT: '-07:00', MDT: '-06:00', EST: '-05:00', EDT: '-04:00' },
  ...{ CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00' },
};

interface Time {
  /** As hours, minutes and seconds. */
  readonly clock: string;
  readonly zone?: string;
  readonly unknownZone?: string;
  /** The text without it. */
  readonly rest: string;
}

/** The hour that a text names, in the forms of both sides of the sea. */
function timeIn(written: string): Time | undefined {
  const forms = [
    /(?:T|\b)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?:\s*(?<half>[ap])\.?m\.?(?!\p{L})|\s*(?:Uhr|h)\b)?/iu,
    /\b(?<hour>\d{1,2})\s*(?<half>[ap])\.?m\.?(?!\p{L})/iu,
    /\b(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s*Uhr\b/iu,
  ];
  const match = forms.map((form) => form.exec(written)).find((one) => one !== null);
  if (!match?.groups) return undefined;
  const { hour = '', minute = '00', second = '00', half } = match.groups;
  const isNoon = Number(hour) % 12 === 0;
  const hours = half === undefined ? Number(hour) : (isNoon ? 0 : Number(hour)) + (/p/i.test(half) ? 12 : 0);
  const before = written.slice(0, match.index);
  const { behind, ...zone } = zoneIn(written.slice(match.index + match[0].length));
  const rest = `${before} ${behind}`
    .replaceAll(/(?<!\p{L})(?:at|um|on|am|the|@)(?!\p{L})/giu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,]+|[\s,]+$/g, '');
  return { clock: [hours, minute, second].map((part) => String(part).padStart(2, '0')).join(':'), ...zone, rest };
}

function zoneIn(behind: string): { zone?: string; unknownZone?: string; behind: string } {
  const [found, sign, hour = '', minute = '00'] =
    /^\s*\(?(?:UTC|GMT)?\s*([+\-−\u2013])(\d{1,2})(?::?(\d\d))?\)?(?![\d-])/i.exec(behind) ?? [];
  if (found !== undefined)
    return {
      zone: `${sign === '+' ? '+' : '-'}${hour.padStart(2, '0')}:${minute}`,
      behind: behind.slice(found.length),
    };
  const [name, word = ''] = /^\s*\(?(Z|[A-Z]{2,4})\)?(?!\p{L})/u.exec(behind) ?? [];
  if (name === undefined) return { behind };
  const zone = zones[word];
  return { ...(zone === undefined ? { unknownZone: word } : { zone }), behind: behind.slice(name.length) };
}

/** The flags of two dates that are the ends of one time. */
const ends: Readonly<Record<string, string>> = { start: 'end', since: 'until' };

/** Holds a text against the schema of dates, takes what it surely means, and says what else to type. */
function readBy(
  schema: z.ZodType<string>,
  written: string,
  flag: string,
  show = (date: string) => option(flag, date),
): Reading {
  const end = ends[flag];
  const fields = z.object({ [flag]: schema, ...(end === undefined ? {} : { [end]: schema.optional() }) });
  const [problem] = checkValue(fields, { [flag]: written }, valueOptions).problems;
  if (!problem) return { value: written };
  if (problem.edit) return { value: problem.edit.to };
  const said = [problem.message, problem.help ?? ''].join(' ').trim();
  return {
    refused: said
      .replaceAll(`\`${flag}\``, `--${flag}`)
      .replaceAll(/`([a-z]+): "([^"]+)"`/g, (_, other: string, date: string) => option(other, date))
      .replaceAll(/"(\d{4}[^"\s]*)"/g, (_, date: string) => show(date)),
  };
}
