import { DiagramError } from '../diagram-error.ts';
import { missingCharacters } from '../geometry/font.ts';
import { parseTransform } from '../geometry/matrix.ts';
import type { Limits } from '../options.ts';
import type { DiagramText } from '../types.ts';
import type { Kind } from './kinds.ts';
import { lineOf, placeOfCharacter } from './source-lines.ts';

/** Refuses a drawn picture whose text would not look as measured, cannot be read, or is not what was written. */
export function checkPicture(svg: SVGSVGElement, kind: Kind, text: DiagramText, source: string): void {
  checkOverlap(svg, source);
  const drawn = [...svg.querySelectorAll('text')].map((element) => element.textContent);
  if (drawn.join('').trim() === '') throw nothingToRead();
  const [invisible] = INVISIBLE.exec([...drawn, text.title, text.description, ...text.words].join('\n')) ?? [];
  if (invisible !== undefined) throw invisibleCharacter(invisible, source);
  const [char] = missingCharacters(drawn.join('\n'));
  if (char !== undefined) throw missingCharacter(char, source);
  if (kind === 'flowchart' || kind === 'mindmap') checkLabels(drawn.join(''), text, source);
}

/** Refuses a finished picture that is too small or too big to be looked at. */
export function checkPictureSize({ width, height }: Size, { pixels }: Limits): void {
  if (Math.min(width, height) >= LEAST_PIXELS && Math.max(width, height) <= pixels) return;
  throw new DiagramError({
    message: `This diagram would be ${width} wide and ${height} high; each must be ${LEAST_PIXELS} to ${pixels} pixels.`,
    hint: 'Correct the sizes and distances in its settings, or show less or more.',
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const LEAST_PIXELS = 16;

/**
 * Signs that nobody sees, or that change what is seen around them; not those that join letters or keep them
 * apart where that is part of the spelling, as in Arabic and Devanagari.
 */
const INVISIBLE =
  /[^\P{Cc}\n\t]|(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u2800\ufffd]|(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200c\u200d]/u;

/** Markdown in a label can swallow words, such as those of a link. */
function checkLabels(drawn: string, { nodes, edges }: DiagramText, source: string): void {
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const seen = letters(drawn);
  // What has markup for a label, and nothing else, goes by its id.
  const labels = [
    ...nodes.flatMap(({ id, label }) => (label === id ? [] : label)),
    ...edges.map(({ label = '' }) => label),
  ];
  const lost = labels.find((label) => !seen.includes(letters(label)));
  if (lost === undefined) return;
  throw new DiagramError({
    message: `The label “${lost}” is not in the picture as it is written.`,
    line: lineOf(source, lost),
    hint: 'Leave out Markdown, links above all: they belong in the text below the diagram.',
  });
}

/** Architecture diagrams put two services that lie at the same side of a third on the same spot. */
function checkOverlap(svg: SVGSVGElement, source: string): void {
  const services = [...svg.querySelectorAll('[id^="d-service-"]')].map((element) => {
    const [, , , , x, y] = parseTransform(element.getAttribute('transform'));
    return { id: element.id.slice('d-service-'.length), x, y };
  });
  for (const [index, { id, x, y }] of services.entries()) {
    const other = services
      .slice(0, index)
      .find((one) => Math.max(Math.abs(x - one.x), Math.abs(y - one.y)) < ICON_SIZE);
    if (!other) continue;
    throw new DiagramError({
      message: `The services “${other.id}” and “${id}” would lie on top of each other.`,
      line: lineOf(source, `${id}:`),
      hint: 'Let each arrive at a side of its own (L, R, T, B), or put a junction between.',
    });
  }
}

const ICON_SIZE = 80;

function nothingToRead(): DiagramError {
  return new DiagramError({
    message: 'There is nothing to read in this diagram.',
    hint: 'Give it nodes, and the nodes labels.',
  });
}

function missingCharacter(char: string, source: string): DiagramError {
  return new DiagramError({
    message: `The font has no character “${char}” (${codeOf(char)}); a browser would take another font, and the text would not fit.`,
    ...placeOfCharacter(source, char),
    hint: 'Write labels in Latin, Cyrillic or Greek letters, if need be in another language; title and description may be in any script. Say arrows and signs in words.',
  });
}

function invisibleCharacter(char: string, source: string): DiagramError {
  return new DiagramError({
    message: `The text holds an invisible character (${codeOf(char)}).`,
    ...placeOfCharacter(source, char),
    hint: 'Delete it, or the entity that stands for it: what nobody sees, nobody can check.',
  });
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
