import type { YAMLError } from 'yaml';
import type { Edit } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import { explainIndent } from './explain-indent.ts';
import { straighten } from './smart-quotes.ts';
import { untabbed } from './untabbed.ts';

/** What a person did, told from what the parser stumbled over. `offset` is where they did it. */
export interface YamlMistake {
  readonly rule: ReaderRule;
  readonly offset: number;
  readonly message: string;
  readonly help?: string;
  readonly edit?: Omit<Edit, 'line' | 'column'>;
  readonly tidied?: true;
}

/**
 * Explains the first of the errors the parser found in `text`; the others follow from it. The parser
 * names the place where it gave up, which is often one line after the mistake. `whole` is the file that `text` is of.
 */
export function explainYamlErrors(errors: readonly YAMLError[], text: string, whole = text): YamlMistake | undefined {
  const [first, second] = errors;
  if (!first) return undefined;
  const offset = first.pos[0];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineAt(text, start);

  const tab = /^[ -]*\t/.exec(line);
  if (tab) {
    return {
      rule: 'yaml-syntax',
      offset: start + tab[0].length - 1,
      message: 'A tab stands where the indent must be spaces.',
      help: 'Use two spaces for each step.',
      ...(untabbed(text) === undefined ? {} : { tidied: true }),
    };
  }
  const quoted = straighten(line);
  if (quoted) {
    return {
      rule: 'yaml-quotes',
      offset: start + quoted.column - 1,
      message: 'Typographic quotes do not quote in YAML.',
      edit: { from: quoted.from, to: quoted.to },
    };
  }
  const space = unusualSpace.exec(line);
  if (space) {
    return {
      rule: 'yaml-syntax',
      offset: start + space[0].length - 1,
      message: 'An unusual space stands where an ordinary one must be.',
      help: 'Retype the spaces of this line; such spaces come with text that was copied from a page.',
    };
  }
  const stray = first.code === 'UNEXPECTED_TOKEN' ? explainStrayText(text, start, offset) : undefined;
  if (stray) {
    const indent = stray.message === belongsNowhere ? explainIndent(text, offset, whole) : undefined;
    return { rule: 'yaml-syntax', ...stray, ...indent };
  }
  const told = explainers.find(({ applies }) => applies(first, second, text.slice(0, start)));
  const at = told?.place?.(text, offset) ?? offset;
  if (first.code === 'TAG_RESOLVE_FAILED') {
    const tag = text.slice(...first.pos).trim();
    return {
      rule: 'yaml-feature',
      offset,
      message: `The tag \`${tag || '!'}\` is not allowed in a data file.`,
      help: writeOut,
    };
  }
  const isColon = told?.message === unquotedColon;
  // A colon behind another one needs quotes, whatever the indent.
  const isSingle = !/:\s.*:\s/.test(lineAt(text, text.lastIndexOf('\n', at - 1) + 1));
  const indent = told?.help === indentHelp || (isColon && isSingle) ? explainIndent(text, at, whole) : undefined;
  if (told && indent)
    return {
      rule: 'yaml-syntax',
      offset: indent.offset,
      message: isColon ? notAligned : told.message,
      help: indent.help,
    };
  return {
    rule: 'yaml-syntax',
    offset: at,
    message: told?.message ?? `The YAML cannot be read here: ${lowerFirst(first.message.replaceAll(/\s+/g, ' '))}.`,
    ...(told?.help ? { help: told.help } : {}),
  };
}

/** What to do about an anchor, an alias or a tag, which is often a text that begins with the wrong sign. */
export const writeOut = 'Write the value out; a text that begins with &, * or ! must stand in quotes.';

/** A space that is none for YAML, where the indent is or behind the colon of a field. */
const unusualSpace = /^(?:[ -]*|\s*(?:- +)*[\w-]+:)[\u00a0\u2000-\u200a\u202f\u3000]/;

/**
 * Explains text where none can be: on a line of its own, or behind a value that had come to its end.
 * `start` is where the line begins, `offset` where the text does.
 */
function explainStrayText(text: string, start: number, offset: number): Omit<YamlMistake, 'rule'> | undefined {
  const before = text.slice(start, offset);
  const line = lineAt(text, start);
  if (before.trim() === '') {
    if (/^-[^\s-]/.test(line)) return { offset, message: 'A dash must be followed by a space.' };
    if (line.startsWith('```'))
      return { offset, message: 'A line of backticks does not belong into a data file.', help: 'Remove the line.' };
    return {
      offset,
      message: belongsNowhere,
      help: 'A record begins with a dash and a space, its fields stand two spaces in, a comment begins with #.',
    };
  }
  const [, name = '', value = ''] = /^(\s*(?:- +)*(?:[\w-]+: +)?)(.*)$/.exec(line) ?? [];
  if (/^[[{]/.test(value) && /^[\]}]/.test(text.slice(offset)))
    return { offset, message: 'A bracket is closed here that was never opened.' };
  if (!/^[*&[{]/.test(value) || before.trimEnd().endsWith(',') || !/[^[{:,]["']?\s*$/.test(before)) return undefined;
  if (/^[[{]/.test(value) && !/[\]}]/.test(before)) {
    return {
      offset,
      message: missingComma,
      help: commaHelp,
    };
  }
  return {
    offset: start + name.length,
    message: 'A text that begins with this sign must stand in quotes.',
    help: 'Put the whole text in straight double quotes.',
  };
}

interface Explainer {
  /** `before` is the text above the line on which the parser gave up. */
  applies: (first: YAMLError, second: YAMLError | undefined, before: string) => boolean;
  readonly message: string;
  readonly help?: string;
  /** Where the mistake is, given where the parser noticed it. */
  place?: (text: string, offset: number) => number;
}

const belongsNowhere = 'The line belongs to nothing above it.';
const notAligned = 'The line is not indented like the lines it belongs to.';

const indentHelp = 'Fields of a record stand two spaces in, what belongs to a field two more.';

const unquotedColon = 'A text with a colon must stand in quotes.';

const missingComma = 'A comma is missing between two values in brackets.';
const commaHelp = 'Write [one, two] or { first: "one", second: "two" }.';

export const tooDeep = 'Lists or groups of fields are nested far too deeply.';

const explainers: readonly Explainer[] = [
  {
    applies: ({ code }) => code === 'DUPLICATE_KEY',
    message: 'The same field is given twice in one record.',
    help: 'Keep one of them; a new record begins with a dash.',
  },
  {
    applies: ({ code }) => code === 'MULTIPLE_DOCS',
    message: 'A line of three dashes begins a second document, which nothing reads.',
    help: 'Remove the line; a data file is one list of records.',
  },
  {
    applies: ({ code }) => code === 'RESOURCE_EXHAUSTION',
    message: tooDeep,
  },
  {
    applies: ({ code }, _second, before) =>
      (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') && /: *[|>][-+\d]*[ ]*\n\s*$/.test(before),
    message: 'A text below `|` or `>` must be indented deeper than its field.',
    help: 'Indent it by two spaces more than the name of the field.',
  },
  {
    applies: ({ code, pos }, second) =>
      code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY' && second.pos[0] === pos[0],
    message: 'The line is indented deeper than the field above it.',
    help: indentHelp,
    place: startOfNextText,
  },
  {
    applies: ({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY',
    message: unquotedColon,
    help: 'Put the whole text in straight double quotes.',
  },
  {
    applies: ({ code, message }) =>
      code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && message.startsWith('Implicit map key')),
    message: 'A field name must be followed by a colon and a space.',
  },
  {
    applies: ({ code, message }) => code === 'MISSING_CHAR' && message.startsWith('Sequence item'),
    message: 'The line is not indented like its record.',
    help: indentHelp,
  },
  {
    applies: ({ code, message }) => code === 'MISSING_CHAR' && message.startsWith('Missing closing'),
    message: 'The quote that opens here is never closed.',
    help: 'Close it with the straight quote that it was opened with; a typographic one does not close it.',
    place: openingQuote,
  },
  {
    applies: ({ code, message }) => code === 'BAD_INDENT' && message.startsWith('Flow'),
    message: 'The bracket that opens here is never closed.',
    place: (text, offset) => Math.max(text.lastIndexOf('[', offset - 1), text.lastIndexOf('{', offset - 1)),
  },
  {
    applies: ({ code, message }) => code === 'MISSING_CHAR' && message.startsWith('Missing ,'),
    message: missingComma,
    help: commaHelp,
  },
  {
    applies: ({ code }) => code === 'BAD_INDENT',
    message: notAligned,
    help: indentHelp,
  },
  {
    applies: ({ code, message }) => code === 'UNEXPECTED_TOKEN' && message.includes('at node end'),
    message: 'Text goes on after the closing quote.',
    help: 'Write a quote inside a quoted text as \\" or as a typographic one.',
  },
  {
    applies: ({ code }) => code === 'BAD_SCALAR_START',
    message: 'A text that begins with this sign must stand in quotes.',
    help: 'Put the whole text in straight double quotes.',
  },
  {
    applies: ({ message }) => /^block scalar header/i.test(message),
    message: 'A `>` or `|` behind the colon begins a text of several lines, and more stands on this one.',
    help: 'Put a text that begins so in straight double quotes; of a number write the digits alone.',
  },
  {
    applies: ({ message }) => /^unexpected block-seq-ind/i.test(message),
    message: 'A dash behind the colon says nothing here.',
    help: 'Remove the field where there is nothing to say; a list has each dash on a line of its own.',
  },
  {
    applies: ({ code }) => code === 'BAD_DQ_ESCAPE',
    message: 'A backslash in double quotes begins an escape, and this is none.',
    help: 'Write \\\\ for a backslash.',
  },
];

function startOfNextText(text: string, offset: number): number {
  const next = /\n[ ]*(?=[^ \n])/g;
  next.lastIndex = offset;
  const match = next.exec(text);
  return match ? match.index + match[0].length : offset;
}

/** The first line whose value begins with a quote that does not close on it, or the last opening one. */
function openingQuote(text: string, offset: number): number {
  const opened = /(?:^|[:[,{-] *)(["'])(?!(?:(?!\1)[^\\\n]|\\.)*\1)/gm;
  for (const match of text.slice(0, offset).matchAll(opened)) return match.index + match[0].length - 1;
  return offset;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
