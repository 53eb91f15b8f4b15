import { parseDocument } from 'yaml';

/** A line that only its indent keeps from being read. */
export interface IndentMistake {
  /** Where the line begins. */
  readonly offset: number;
  readonly help: string;
}

/** Each attempt parses the text once more: of longer records, and of more places, none is tried. */
const longestText = 50_000;
const mostPlaces = 4;

/** A field, or the first field of an entry of a list. */
const fieldLine = /^( *)((?:- +)?)([\w-]+):(?: |$)/;

/**
 * Finds the line near `offset` with which `text` could be read if it began elsewhere, alone or with those below it.
 * `whole` is the file: at the indent that a field of the same name has there, another one is looked for first.
 */
export function explainIndent(text: string, offset: number, whole: string): IndentMistake | undefined {
  if (text.length > longestText) return undefined;
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const attempts = [at, at + 1, at - 1]
    .flatMap((index) => candidatesFor(lines, index, whole))
    .toSorted((a, b) => Number(b.isUsual) - Number(a.isUsual));
  const found = [...attempts, ...attempts.map((one) => ({ ...one, isBlock: true }))].find((one) =>
    isSound(shifted(lines, one).join('\n')),
  );
  if (!found) return undefined;
  const { index, indent, like, isBlock = false } = found;
  const what = isBlock ? 'this line and those that belong to it' : 'this line';
  const where = indent === 0 ? 'with no space' : `with ${indent} spaces`;
  const actual = /^ */.exec(lines[index] ?? '')?.[0].length ?? 0;
  return {
    offset: lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + actual,
    help: `Begin ${what} ${where} instead of ${actual}${like === undefined ? '' : `, like \`${like}\` above`}.`,
  };
}

interface Attempt {
  readonly index: number;
  readonly indent: number;
  /** What stands above with that indent. */
  readonly like: string | undefined;
  /** Whether a field of that name has that indent elsewhere in the file. */
  readonly isUsual: boolean;
  readonly isBlock?: boolean;
}

/** Where the line may have been meant to begin, the likeliest first. */
function candidatesFor(lines: readonly string[], index: number, whole: string): Attempt[] {
  const [, spaces = '', dash = '', key = ''] = fieldLine.exec(lines[index] ?? '') ?? [];
  if (key === '') return [];
  const places = lines.slice(0, index).flatMap((line) => {
    const match = fieldLine.exec(line);
    if (!match) return [];
    const [, before = '', itsDash = '', itsKey = ''] = match;
    if (dash !== '' && itsDash === '') return [];
    return [
      { indent: before.length + (dash === '' ? itsDash.length : 0), like: `${dash === '' ? '' : '- '}${itsKey}:` },
    ];
  });
  const above = lines[index - 1] ?? '';
  const opened = fieldLine.exec(above);
  const inside =
    opened && above.trimEnd().endsWith(':') ? (opened[1] ?? '').length + (opened[2] ?? '').length + 2 : undefined;
  const nearest = new Map(places.map(({ indent, like }) => [indent, like] as const));
  const order = [
    ...new Set([...(inside === undefined ? [] : [inside]), ...places.toReversed().map(({ indent }) => indent)]),
  ];
  return order
    .filter((indent) => indent !== spaces.length)
    .map((indent) => ({
      index,
      indent,
      like: nearest.get(indent),
      isUsual: whole.includes(`\n${' '.repeat(indent)}${dash}${key}:`),
    }))
    .toSorted((a, b) => Math.abs(a.indent - spaces.length) - Math.abs(b.indent - spaces.length))
    .slice(0, mostPlaces);
}

function shifted(lines: readonly string[], { index, indent, isBlock = false }: Attempt): string[] {
  const actual = /^ */.exec(lines[index] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex((line, at) => at > index && line.trim() !== '' && !line.startsWith(' '.repeat(actual)));
  const last = isBlock ? (end < 0 ? lines.length : end) : index + 1;
  const move = (line: string) =>
    indent > actual ? ' '.repeat(indent - actual) + line : line.replace(' '.repeat(actual - indent), '');
  return lines.map((line, at) => (at >= index && at < last && line.trim() !== '' ? move(line) : line));
}

function isSound(text: string): boolean {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: true }).errors.length === 0;
}
