import type { Quotation } from '../../schemas/language.ts';
import { marksIn } from './marks-in.ts';
import type { Mark } from './marks-in.ts';

/** A mark of a text, and the one that print has in its place; undefined where that is not certain. */
export interface JudgedMark {
  readonly sign: string;
  readonly meant: string | undefined;
}

/**
 * Returns every mark of a paragraph in their order, each judged by what stands around it: behind a space, a bracket or
 * a dash it opens what another one closes; inside a word, or behind one when nothing is open, it is an apostrophe.
 */
export function judgeMarks(text: string, quotation: Quotation): JudgedMark[] {
  const found = marksIn(text);
  const meant = new Map<Mark, string>();
  const closed = new Set<Mark>();
  const opened: Mark[] = [];
  for (const [index, mark] of found.entries()) {
    if (mark.role === 'code') meant.set(mark, mark.sign);
    if (mark.role === 'apostrophe') meant.set(mark, quotation.apostrophe);
    if (mark.role === 'opens') opened.push(mark);
    if (mark.role !== 'closes') continue;
    const first = openedBy(mark, opened);
    if (!first && !mark.isDouble && mark.isBehindLetter) meant.set(mark, quotation.apostrophe);
    if (!first || (mayBeApostrophe(mark, quotation) && isClosedLater(found.slice(index + 1)))) continue;
    opened.splice(opened.indexOf(first));
    closed.add(first);
    const pair = areTwoApostrophes(first, mark) ? undefined : pairFor(first, opened, quotation);
    if (!pair) continue;
    meant.set(first, pair[0]);
    meant.set(mark, pair[1]);
  }
  for (const mark of found) if (mark.isYear && !closed.has(mark)) meant.set(mark, quotation.apostrophe);
  return found.map((mark) => ({ sign: mark.sign, meant: meant.get(mark) }));
}

/** The mark that another one closes; a single one outside of an open quotation is not closed inside it. */
function openedBy({ isDouble }: Mark, opened: readonly Mark[]): Mark | undefined {
  if (isDouble) return opened.findLast((mark) => mark.isDouble);
  const last = opened.at(-1);
  return last?.isDouble === false ? last : undefined;
}

/** Whether it makes a difference that a mark behind a letter can be an apostrophe. */
function mayBeApostrophe({ isDouble, isBehindLetter }: Mark, { innerQuotes, apostrophe }: Quotation): boolean {
  return !isDouble && isBehindLetter && innerQuotes[1] !== apostrophe;
}

/** Whether of the single marks that may be part of a quotation the next one closes it. */
function isClosedLater(following: readonly Mark[]): boolean {
  const next = following.find(({ isDouble, role }) => !isDouble && role !== 'apostrophe' && role !== 'code');
  return next?.role === 'closes';
}

/** Whether two marks may be no quotation: ’tis the bakers’ bread, rock ’n’ roll. */
function areTwoApostrophes(first: Mark, last: Mark): boolean {
  return first.isBeforeOneLetter || (first.isBeforeShortWord && last.isBehindS);
}

/** The marks round a quotation inside those that are open; double ones inside double ones are meant as the inner ones. */
function pairFor(
  { isDouble, sign }: Mark,
  opened: readonly Mark[],
  { quotes, innerQuotes }: Quotation,
): readonly [string, string] | undefined {
  if (!isDouble) return innerQuotes;
  const depth = opened.filter((mark) => mark.isDouble).length;
  if (depth === 0 || quotes.includes(sign)) return quotes;
  return depth === 1 ? innerQuotes : undefined;
}
