import { checkValue, findNearest } from 'checked-content';
import { locator } from '../../../src/schemas/locator.ts';
import type { Locator } from '../../../src/schemas/locator.ts';
import type { Answers, Reader } from '../question.ts';
import { listOf } from '../question.ts';
import { option } from './as-typed.ts';

const fields = Object.keys(locator.shape) as (keyof Locator)[];

/** The passages that the answers name, by the ids of their sources. */
export function placesOf(answers: Answers): Record<string, Locator> | undefined {
  const lines = (answers['where'] ?? '').split('\n').filter(Boolean);
  if (lines.length === 0) return undefined;
  return Object.fromEntries(lines.map((line) => placeIn(line, listOf(answers, 'source'))));
}

/** Reads where in a source the passage stands: `page 22; section Item 1A`, behind the id of the source where there are several. */
export const readPlaces: Reader = (written, { flag, answers }) => {
  const sources = listOf(answers, 'source');
  const reasons = written.split('\n').flatMap((line) => {
    const [source, place] = placeIn(line, sources);
    if (source === '')
      return [
        `--${flag} is “${line}”, and must say in which source: ${option(flag, `${sources[0] ?? 'example-2026'}: ${line.replace(/^[^:]*:\s*/, '') || 'page 22'}`)}`,
      ];
    if (!sources.includes(source)) {
      const nearest = findNearest(source, sources);
      return [
        `--${flag} is “${line}”, and “${source}” is not among the sources.${nearest === undefined ? ` Add it to --source.` : ` Did you mean ${option(flag, line.replace(source, nearest))}?`}`,
      ];
    }
    if (Object.keys(place).length === 0)
      return [
        `--${flag} is “${line}”, and must begin with what it is, ${fields.join(', ')}: ${option(flag, meant(line))}`,
      ];
    return checkValue(locator, place).problems.map(({ message }) => `--${flag}: ${message}`);
  });
  return reasons.length > 0 ? { refused: reasons.join(' ') } : { value: written };
};

/** One line in two: the source, empty where that is not clear, and the place in it. */
function placeIn(line: string, sources: readonly string[]): [source: string, place: Locator] {
  const [, named, rest = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*):\s(.*)$/s.exec(line) ?? [];
  const isSource = named !== undefined && !fields.some((field) => field === named);
  const [only] = sources;
  const source = isSource ? named : sources.length === 1 && only !== undefined ? only : '';
  return [source, fieldsIn(isSource ? rest : line)];
}

/** Parts are separated by semicolons; one that names no field belongs to the part before it. */
function fieldsIn(text: string): Locator {
  const place: Partial<Record<keyof Locator, string>> = {};
  let last: keyof Locator | undefined;
  for (const part of text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, name, value = ''] = /^([a-z]+):?\s+(.+)$/is.exec(part) ?? [];
    const field = fields.find((one) => one === name?.toLowerCase());
    if (field !== undefined) place[field] = value;
    else if (last !== undefined) place[last] = `${place[last] ?? ''}; ${part}`;
    else return {};
    last = field ?? last;
  }
  return place;
}

/** What somebody most likely meant who left out the name of the place. */
function meant(line: string): string {
  const [, number] = /^(?:pp?\.?|S\.|Seiten?|pages?)?\s*([\dF][\d–-]*)$/i.exec(line.trim()) ?? [];
  if (number !== undefined) return `page ${number}`;
  return /^\d{1,3}:\d\d/.test(line.trim()) ? `minute ${line.trim()}` : `section ${line.trim()}`;
}
