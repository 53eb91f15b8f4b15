import { exampleAt, furtherFields, groupWith } from './example-of.ts';
import type { Example } from './example-of.ts';
import { valueAt } from './name-value.ts';
import { adviseOnSeveral, severalAt } from './several.ts';
import type { SchemaNode, SchemaProblem, Subject } from './schema-problem.ts';
import { adviseOnTime, timeFor } from './unit-field.ts';

interface Wanted {
  /** The type that a schema wants, in its words. */
  readonly wanted?: string;
  /** The values that it takes, where that is a closed list. */
  readonly allowed?: readonly string[];
}

/** What to do about the value at `path`, where the owner of the schema or its type says more than its rule. */
export function adviseOn(
  path: readonly PropertyKey[],
  subject: Subject,
  { wanted = '', allowed = [] }: Wanted,
): string | undefined {
  const { value, fieldsAt } = subject;
  const found = valueAt(value, path);
  const field = String(path.at(-1));
  const isNumberWanted = wanted === 'number' || wanted === 'int';
  const time = isNumberWanted ? timeFor(field, found, subject.languages) : undefined;
  if (time !== undefined) return `Write \`${field}: ${time}\`.`;
  const parent = path.slice(0, -1);
  const unclear = isNumberWanted || typeof found === 'number' ? adviseOnTime(field, found) : undefined;
  if (unclear !== undefined) return `${unclear}${subject.takes(path, undefined) ? '; or leave the field out' : ''}.`;
  const own = subject.advise?.({
    field,
    found,
    allowed,
    isNumberWanted,
    group: asGroup(valueAt(value, parent)),
    fields: fieldsAt(parent),
    record: asGroup(value),
    fieldsOfRecord: fieldsAt([]),
  });
  const grouped =
    wanted === '' && allowed.length === 0 && typeof found === 'number' ? groupWith(path, subject, found) : undefined;
  if (own === undefined && grouped) return `Write \`${field}: ${grouped.text}\`.${notesOf(grouped)}`;
  return own ?? howToWrite(path, subject, wanted, found);
}

/** What to add for a field, or a text in a language, that is missing at `path`. */
export function adviseOnMissing(
  path: readonly PropertyKey[],
  subject: Subject,
  found?: unknown,
): Pick<SchemaProblem, 'help'> {
  const example = exampleAt(path, subject);
  const field = String(path.at(-1));
  if (found !== undefined) return { help: `Write \`${field}: ${example.text}\`.${notesOf(example)}` };
  return {
    help: `Add \`${field}: ${example.text}\`${placeOf(path, subject)}.${notesOf(example) || (example.text.includes('…') ? firstSentence(subject.nodeAt(path)) : '')}`,
  };
}

/** Under which field the missing one belongs. */
function placeOf(path: readonly PropertyKey[], { languages }: Subject): string {
  const parent = path.at(-2);
  const isLanguage = Object.hasOwn(languages, String(path.at(-1)));
  return isLanguage && typeof parent === 'string' ? ` to \`${parent}\`` : '';
}

function notesOf({ gaps }: Example): string {
  return gaps.length > 0 ? ` ${[...new Set(gaps)].join(' ')}` : '';
}

/** How a value of the wanted type is written, where people often write it otherwise. */
function howToWrite(
  path: readonly PropertyKey[],
  subject: Subject,
  wanted: string,
  found: unknown,
): string | undefined {
  const field = String(path.at(-1));
  const isInList = typeof path.at(-1) === 'number';
  const pasted = ({ text }: Example) => (isInList ? `\`${text}\`` : `\`${field}: ${text}\``);
  switch (wanted) {
    case 'object':
    case 'record': {
      const example = exampleAt(path, subject, found ?? undefined);
      const also = alsoIn(path, subject)?.(example) ?? '';
      const orNot = found === null && subject.takes(path, undefined) ? ' Or remove the field.' : '';
      const about = example.gaps.length === 0 && also === '' ? firstSentence(subject.nodeAt(path)) : '';
      return `Write ${pasted(example)}.${notesOf(example)}${about}${also}${orNot}`;
    }
    case 'array': {
      if (found !== null && subject.takes(path, [found]) && typeof found === 'object')
        return 'Write a dash and a space before its first field, and two spaces more before the others.';
      const parts = partsOf(found).filter((part) => subject.takes([...path, 0], part));
      if (parts.length > 1) return `Write \`${field}: [${parts.join(', ')}]\`.`;
      const also = alsoIn([...path, 0], subject);
      // A sentence is none of the fields of a group.
      const isSentence = typeof found === 'string' && /\s/.test(found) && also !== undefined;
      const example = exampleAt(path, subject, isSentence ? undefined : (found ?? undefined));
      if (example.text !== '[]') return `Write ${pasted(example)}.${notesOf(example)}${also?.(example) ?? ''}`;
      const item = exampleAt([...path, 0], subject);
      return `Write ${pasted({ ...item, text: `[${item.text}]` })}.${notesOf(item)}${also?.(item) ?? ''}`;
    }
    default:
      if (found === null) return 'Write a value behind the colon, in quotes if it begins with #, or remove the field.';
  }
  switch (wanted) {
    case 'number':
    case 'int':
      return 'Write digits only, with a point for decimals: 1200 or 1.5. Units and signs have fields of their own.';
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'string':
      if (Array.isArray(found)) return adviseOnSeveral(found.map(String), severalAt(path, subject));
      return typeof found === 'number' || typeof found === 'boolean' ? `Write \`${field}: "${found}"\`.` : undefined;
    default:
      return undefined;
  }
}

/** Returns what tells of the other fields that a group may have; undefined where `path` is that of no group. */
function alsoIn(path: readonly PropertyKey[], subject: Subject): ((example: Example) => string) | undefined {
  if (subject.nodeAt(path)?.properties === undefined) return undefined;
  return (example) => {
    const further = furtherFields(path, subject, example);
    return further.length > 0 ? ` It may have too: ${further.join(', ')}.` : '';
  };
}

function firstSentence(node: SchemaNode | undefined): string {
  const [description = ''] = /^[^.:]*/.exec(node?.description ?? '') ?? [];
  return description === '' ? '' : ` ${description}.`;
}

/** The words of a text that is meant as a list. */
function partsOf(found: unknown): string[] {
  return typeof found === 'string' ? found.split(/[\s,;]+/).filter(Boolean) : [];
}

function asGroup(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
