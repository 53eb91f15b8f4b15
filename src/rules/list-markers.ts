import { descendants, errorAt } from 'checked-content';
import type { Edit, MarkdownNode } from 'checked-content';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';

/** Lines that look like a list where they are written, and run together where they are read. */
export const listMarkers: Rule = {
  name: 'list-marker',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) =>
      chapter.tree ? [...descendants(chapter.tree)].flatMap((node) => linesOf(node, chapter)) : [],
    ),
};

/** By the type of a node: what its lines must not begin with, and what to do. */
const wrong: Readonly<Record<string, { readonly begin: RegExp; readonly message: string; readonly help: string }>> = {
  paragraph: {
    begin: /^\s*(?:[•·▪◦‣●○–—]|\(?[a-z]\)|\(?\p{Nd}{1,2}\)|(?:[-*+]|\p{Nd}{1,3}[.)])[\u00A0\u2007\u202F])\s*\S/u,
    message: 'This line begins as that of a list, and is part of a paragraph.',
    help: 'Begin each line of a list with a hyphen and a space, or with 1. and a space, below an empty line.',
  },
  list: {
    begin: /^ [-*+] \S/,
    message: 'A single space does not make this a list within the list.',
    help: 'Put two spaces before the hyphen for a list within the list, and none for the next line of this one.',
  },
};

function linesOf({ type, position }: MarkdownNode, { file, text }: ParsedChapter): Problem[] {
  const rule = Object.hasOwn(wrong, type) ? wrong[type] : undefined;
  if (!rule || !position) return [];
  const { start, end } = position;
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const at = lines.findIndex((line) => rule.begin.test(line));
  const first = lines[at];
  if (first === undefined) return [];
  const place = { file, line: start.line + at, column: 1 };
  if (!fixedSpace.test(first)) return [errorAt('list-marker', place, rule.message, { help: rule.help })];
  const edits = lines.flatMap((line, index): Edit[] => {
    const [, before = '', from = ''] = fixedSpace.exec(line) ?? [];
    return from === '' ? [] : [{ line: start.line + index, column: before.length + 1, from, to: ' ' }];
  });
  const message = `${rule.message.replace(/\.$/, '')}: the space behind \`${first.trim().slice(0, 1)}\` is one that keeps words together.`;
  const help = 'Delete the space behind the sign, and type a plain one.';
  return [errorAt('list-marker', place, message, { help, edits })];
}

/** The sign of a list with a space that does not end it; what stands before the space, and the space. */
const fixedSpace = /^(\s*(?:[-*+]|\p{Nd}{1,3}[.)]))([\u00A0\u2007\u202F])/u;
