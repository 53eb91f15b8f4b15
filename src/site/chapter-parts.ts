import { listParts } from './list-parts.ts';
import type { ListPart, PartKey } from './list-parts.ts';

/** A chapter by its name in addresses, with its number in the book, from 1. */
export interface NumberedChapter {
  readonly slug: string;
  readonly number: number;
}

/** The chapters in parts of a fixed number, none where all stand on one page. Takes the slugs in reading order. */
export function chapterParts(slugs: readonly string[]): ListPart<NumberedChapter>[] {
  return partsOf(slugs, { below: '/chapters/', limit: longest, perPart });
}

/** The texts of all chapters in volumes, none where the whole book stands on one page. */
export function bookVolumes(slugs: readonly string[]): ListPart<NumberedChapter>[] {
  return partsOf(slugs, { below: '/book/', limit: wholeBook, perPart: perVolume });
}

/** The part in which the chapter with that number stands, in a book of `count` chapters. */
export function partOfChapters(number: number, count: number): PartKey {
  return partFrom(number, count, perPart);
}

function partsOf(
  slugs: readonly string[],
  division: { below: string; limit: number; perPart: number },
): ListPart<NumberedChapter>[] {
  return listParts(numberedChapters(slugs), {
    below: division.below,
    limit: division.limit,
    keysOf: ({ number }) => [partFrom(number, slugs.length, division.perPart)],
  });
}

function partFrom(number: number, count: number, size: number): PartKey {
  const first = number - ((number - 1) % size);
  return { id: `from/${first}`, name: `${first}–${Math.min(first + size - 1, count)}` };
}

/** What is listed of the chapters on a page that is about something else. */
export interface ListedChapters {
  readonly chapters: readonly NumberedChapter[];
  /** Whether these are all there are. */
  readonly all: boolean;
}

/** All chapters of a short book; of a longer one the same few on every page, around the one with the slug `current`. */
export function listedChapters(slugs: readonly string[], current?: string): ListedChapters {
  if (slugs.length <= shortBook) return { chapters: numberedChapters(slugs), all: true };
  const middle = current === undefined ? 0 : slugs.indexOf(current) - 1;
  const start = Math.max(0, Math.min(middle, slugs.length - few));
  return { chapters: numberedChapters(slugs.slice(start, start + few), start), all: false };
}

/** Chapters with their numbers; `before` stand before them in the book. */
export function numberedChapters(slugs: readonly string[], before = 0): NumberedChapter[] {
  return slugs.map((slug, index) => ({ slug, number: before + index + 1 }));
}

/** Titles on one page: a link each. */
export const mostTitles = 1000;

/** Chapters on one page of the list, with their drawings, and in each part of a longer list. */
const longest = 100;
const perPart = 50;

/** Chapters whose whole texts stand on one page, which weigh a hundred times their titles. */
const wholeBook = 20;
const perVolume = 10;

/** A book of that many chapters is listed whole on every page; of a longer one, this few. */
const shortBook = 8;
const few = 4;
