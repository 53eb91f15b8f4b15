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
export function timeFor(field: string, value: string, languages: Subject['languages']): number | undefined {
  const unit = unitNamed(splitUnit(field).unit, []);
  const minutes = unit && timeIn(value, Object.keys(languages));
  return unit && minutes !== undefined ? round(minutes / minutesIn[unit]) : undefined;
}

/** `waitMinutes` in two: what is measured, and in what. */
function splitUnit(name: string): { stem: string; unit: string } {
  const [, stem = name, unit = ''] =
    /^(.+?)(?:In)?_?((?:Seconds|Minutes|Hours|Days|Weeks|Months|Years|Percent|Bytes|Metres|Meters|Grams|Kilometres|Kilograms|Usd|Eur))$/i.exec(
      name,
    ) ?? [];
  return { stem, unit };
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
