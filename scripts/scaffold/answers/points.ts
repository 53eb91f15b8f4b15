import { findNearest } from 'checked-content';
import type { About, Reading } from '../question.ts';
import { option } from './as-typed.ts';
import { readPeriod } from './dates.ts';
import { idsIn } from './record-names.ts';
import { beside, takeApart } from './value.ts';

/** A value of a series as it was typed: its time, and its source where it has one of its own. */
interface Point {
  readonly period: string;
  readonly value: string;
  readonly source?: string;
}

/** The points of an answer that was read. */
export function pointsOf(answer: string): Point[] {
  return answer.split(',').map((part) => {
    const [period = '', rest = ''] = part.split('=');
    const [value = '', source] = rest.split('@');
    return { period, value, ...(source === undefined ? {} : { source }) };
  });
}

/** Reads the values of a series, each with its period: `2019=20.5,2020-Q3=25@other-source`. */
export function readPoints(written: string, about: About): Reading {
  const { flag } = about;
  const parts = separated(written);
  if ('refused' in parts) return parts;
  const readings = parts.list.map((part) => readPoint(part, about));
  const refused = readings.flatMap((one) => ('refused' in one ? [one.refused] : []));
  if (refused.length > 0) return { refused: [...new Set(refused)].join(' ') };
  // Periods sort as they are written.
  const points = readings
    .flatMap((one) => ('refused' in one ? [] : [one]))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const twice = points.find(({ period }, index) => points.findIndex((other) => other.period === period) < index);
  if (twice) return { refused: `--${flag} has two values for ${twice.period}. Keep one of them.` };
  return { value: asAnswer(points) };
}

function asAnswer(points: readonly Point[]): string {
  return points.map(({ period, value, source }) => `${period}=${value}${source ? `@${source}` : ''}`).join(',');
}

/** The points one by one; where a comma may stand before decimals, what to type instead. */
function separated(written: string): { list: string[] } | { refused: string } {
  const bySemicolon = written
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  if (bySemicolon.length > 1) return { list: bySemicolon };
  const parts = written.split(',').map((part) => part.trim());
  const list = parts.every((part) => part === '' || /[=:]/.test(part)) ? parts.filter(Boolean) : undefined;
  if (list && !/[=:]\s*-?\d+(?:\.\d+)?\s+\d{4}\S*\s*[=:]/.test(written)) return { list };
  const points = [
    ...written.matchAll(/(\d{4}(?:-[QHS]?\d{1,2})?|[QHS]\d[ -]?\d{4})\s*[=:]\s*(-?\d+(?:[.,]\d+)?)(?!\d)(?!\s*[=:])/gi),
  ];
  const isComma = !list && points.length > 0;
  const right = points.map(([, period = '', value = '']) => `${period}=${value.replace(',', '.')}`).join(',');
  const isGrouped = points.some(([, , value = '']) => /^-?\d{1,3},\d{3}$/.test(value));
  const orThousands = isGrouped
    ? `, or ${option('points', right.replaceAll(/(\d)\.(\d{3})(?!\d)/g, '$1$2'))} if it separates thousands`
    : '';
  return {
    refused: isComma
      ? `--points is “${written}”, and a comma separates two values there: before decimals stands a point. Write ${option('points', right)}${orThousands}`
      : `--points is “${written}”, and each value stands behind its period, with a comma between two of them. Write them as in ${option('points', right || '2019=20.5,2020=25')}`,
  };
}

function readPoint(part: string, about: About): Point | { refused: string } {
  const { flag, dataset } = about;
  const [, when = '', number = '', at] = /^([^=:]+)[=:]([^@]+)(?:@(.*))?$/.exec(part) ?? [];
  if (when === '')
    return { refused: `--${flag} must name a value for each period, as in 2019=20.5, but has “${part}”.` };
  const period = readPeriod(when.trim(), flag);
  if ('refused' in period) return period;
  // Unit and scale of the series say whether a point can stand before decimals.
  const value = takeApart(number.trim(), about);
  if ('refused' in value) {
    const point = `${period.value}=`;
    const refused = value.refused.replaceAll(`--${flag} `, `--${flag} ${point}`);
    return { refused: refused.replace(`--${flag} ${point}is “`, `--${flag} has “${point}`) };
  }
  if (value.scale !== undefined || value.unit !== undefined || value.qualifier !== undefined) {
    const others = [
      ...(value.scale === undefined ? [] : [option(beside(flag, 'scale'), value.scale)]),
      ...(value.unit === undefined ? [] : [option(beside(flag, 'unit'), value.unit)]),
    ];
    const rest = others.length > 0 ? `, and for all values ${others.join(' ')}` : '';
    const note =
      value.qualifier === undefined ? '' : ` How exact it is belongs in the \`note\` of the value, in the file.`;
    return {
      refused: `--${flag} has “${part}”: write the digits alone, ${period.value}=${value.value}${rest}.${note}`,
    };
  }
  const source = at?.trim();
  const known = idsIn(dataset, 'sources');
  if (source !== undefined && !known.includes(source)) {
    const nearest = findNearest(source, known);
    return {
      refused: `--${flag} has “${part}”, and there is no source “${source}”.${nearest === undefined ? '' : ` Did you mean ${period.value}=${value.value}@${nearest}?`} Add a new one first: npm run new -- source --id ${source} …`,
    };
  }
  return { period: period.value, value: value.value, ...(source === undefined ? {} : { source }) };
}
