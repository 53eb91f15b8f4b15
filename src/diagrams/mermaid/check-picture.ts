import { DiagramError } from '../diagram-error.ts';
import { missingCharacters } from '../geometry/font.ts';
import { parseTransform } from '../geometry/matrix.ts';
import { lineOf } from './source-lines.ts';

/** Refuses a drawn picture whose text would not look as measured, or cannot be read. */
export function checkPicture(svg: SVGSVGElement, source: string): void {
  checkOverlap(svg, source);
  const text = [...svg.querySelectorAll('text')].map((element) => element.textContent).join('\n');
  const [char] = missingCharacters(text);
  if (char !== undefined) throw missingCharacter(char, source);
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

function missingCharacter(char: string, source: string): DiagramError {
  const code = char.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  // Entities are written by number.
  const line = source.includes(char) ? lineOf(source, char) : lineOf(source, String(code));
  const column = (source.split('\n')[line - 1] ?? '').indexOf(char) + 1;
  return new DiagramError({
    message: `The font has no character “${char}” (${name}); a browser would take another font, and the text would not fit.`,
    line,
    ...(column > 0 ? { column } : {}),
    hint: 'Use letters, digits and ordinary punctuation; say arrows and signs in words.',
  });
}
