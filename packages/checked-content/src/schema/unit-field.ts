import type { Subject } from './schema-problem.ts';

/** Units of time by their names, in minutes, as fields carry them: `waitMinutes`. */
const minutesIn = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080 } as const;
type Unit = keyof typeof minutesIn;
const units = Object.keys(minutesIn) as Unit[];

/** A field whose name ends in the unit of its value, and what the field that was written says of it. */
interface UnitField {
  readonly name: string;
  readonly unit: string;
}

/** The field that an unknown one stands for but for its unit: `waitMinutes` for `wait`, `waitHours` and `minutes`. */
export function fieldWithUnit(written: string, known: readonly string[]): UnitField | undefined {
  const stem = splitUnit(written).stem.toLowerCase();
  return known
    .map((name) => ({ name, ...splitUnit(name) }))
    .find(
      ({ name, stem: its, unit }) =>
        unit !== '' && (its.toLowerCase() === stem || written.toLowerCase() === unit.toLowerCase()) && name !== written,
    );
}

/** What to write under a field that has its unit in its name, for a value that may have another one. */
export function adviseOnUnit(
  { name, unit }: UnitField,
  written: string,
  value: unknown,
  languages: Subject['languages'],
): string {
  const plural = unit.toLowerCase();
  const own = unitNamed(splitUnit(written).unit, []);
  const wanted = unitNamed(unit, []);
  const told = typeof value === 'string' ? timeIn(value, Object.keys(languages)) : undefined;
  if (wanted && told !== undefined) return `Write \`${name}: ${round(told / minutesIn[wanted])}\`.`;
  if (typeof value !== 'number') return `The field is \`${name}\`, in ${plural}.`;
  if (wanted && own) return `Write \`${name}: ${round((value * minutesIn[own]) / minutesIn[wanted])}\`.`;
  const others = units
    .filter((one) => wanted && one !== wanted && minutesIn[one] > minutesIn[wanted])
    .slice(0, 2)
    .map(
      (one) => `\`${name}: ${round((value * minutesIn[one]) / minutesIn[wanted ?? one])}\` for ${count(value, one)}`,
    );
  const same = `\`${name}: ${value}\` for ${wanted ? count(value, wanted) : `${value} ${plural}`}`;
  return `Write ${[same, ...others].join(', ')}.`;
}

/** Of a number with a unit of time, such as “3 hours” or “1 h 30 min”, what to write where the field has its own. */
export function timeFor(field: string, value: unknown, languages: Subject['languages']): number | undefined {
  const unit = unitNamed(splitUnit(field).unit, []);
  const text = typeof value === 'string' ? value : asWords(value);
  const minutes = unit && timeIn(text, Object.keys(languages));
  return unit && minutes !== undefined ? round(minutes / minutesIn[unit]) : undefined;
}

/** How a number is written under a field that has a unit of time in its name, where nobody can tell what was meant. */
export function adviseOnTime(field: string, found: unknown): string | undefined {
  const unit = unitNamed(splitUnit(field).unit, []);
  const greater = units.find((one) => unit !== undefined && minutesIn[one] > minutesIn[unit]);
  if (unit === undefined || greater === undefined) return undefined;
  const factor = minutesIn[greater] / minutesIn[unit];
  const isPart = typeof found === 'number' && found > 0 && !Number.isInteger(found);
  const times = isPart ? [found, Math.max(1, Math.round(found))] : [1, 1.5];
  const [first = 1, second = 1] = times;
  const examples = isPart
    ? [[round(first * factor), count(first, greater)] as const, [second, count(second, unit)] as const]
    : times.map((time) => [time * factor, count(time, greater)] as const);
  const written = examples.map(([number, words]) => `\`${field}: ${number}\` for ${words}`);
  return `Write ${splitUnit(field).unit.toLowerCase()} as a whole number above zero: ${written.join(', ')}`;
}

/** `waitMinutes` in two: what is measured, and in what. */
function splitUnit(name: string): { stem: string; unit: string } {
  const [, stem = name, unit = ''] =
    /^(.+?)(?:In)?_?((?:Seconds|Minutes|Hours|Days|Weeks|Months|Years|Percent|Bytes|Metres|Meters|Grams|Kilometres|Kilograms|Usd|Eur))$/i.exec(
      name,
    ) ?? [];
  return { stem, unit };
}

/** A group such as `{ hours: 3 }` in words. */
function asWords(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return Object.entries(value)
    .map(([unit, number]) => `${String(number)} ${unit}`)
    .join(' ');
}

function timeIn(value: string, languages: readonly string[]): number | undefined {
  const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(value.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const parts = [...value.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu)];
  const rest = parts.reduce((text, [part]) => text.replace(part, ''), value);
  if (parts.length === 0 || /[\p{L}\d]{2}/u.test(rest.replaceAll(/\b(?:and|und)\b/g, ''))) return undefined;
  const minutes = parts.map(([, number = '', word = '']) => {
    const unit = unitNamed(word, languages);
    return unit ? Number(number.replace(',', '.')) * minutesIn[unit] : Number.NaN;
  });
  const sum = minutes.reduce((all, one) => all + one, 0);
  return Number.isNaN(sum) ? undefined : sum;
}

/** The unit of time by its name or sign in one of the languages, or in English. */
function unitNamed(word: string, languages: readonly string[]): Unit | undefined {
  const wanted = word.toLowerCase();
  const known = Intl.NumberFormat.supportedLocalesOf(['en', ...languages.filter((one) => /^[a-z]{2,3}\b/.test(one))]);
  return units.find((unit) =>
    known.some((language) =>
      (['long', 'short', 'narrow'] as const).some((unitDisplay) =>
        [1, 3].some((number) => {
          const parts = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).formatToParts(number);
          return parts.some(({ type, value }) => type === 'unit' && value.toLowerCase().replace(/\.$/, '') === wanted);
        }),
      ),
    ),
  );
}

function count(value: number, unit: Unit): string {
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long', useGrouping: false }).format(value);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
