import { errorAt } from 'checked-content';
import type { WrittenSign } from 'checked-content';
import type { Problem, Rule } from './rule.ts';
import { textsWith } from './texts/marked-texts.ts';
import type { MarkedText } from './texts/marked-texts.ts';

/** Three dots and two hyphens are what typewriters have for signs of print. */
export const printSigns: Rule = {
  name: 'quotation-mark',
  check: (site) => search(site).flatMap(checkText),
};

/** By what is written, what print has in its place: dots left out, and a dash between spaces or numbers. */
const wrong = /(?<!\.)\.{3}(?!\.)|(?<=\s|^)--(?=\s)|(?<=\p{Nd})--(?=\p{Nd})/gu;
const search = textsWith(new RegExp(wrong.source, 'u'), { inDiagrams: false });

function checkText({ text, signs, place }: MarkedText): Problem[] {
  const written = signs();
  const found = [
    ...written
      .map(({ sign }) => sign)
      .join('')
      .matchAll(wrong),
  ];
  const said = [...withoutCode(text).matchAll(wrong)];
  return said.map(({ 0: from }, index) => {
    const to = from.startsWith('.') ? '…' : '–';
    const at = found.length === said.length ? found[index]?.index : undefined;
    const first = at === undefined ? undefined : plainAt(written, at, from);
    const edits = first ? { edits: [{ line: first.line, column: first.column, from, to }] } : {};
    return errorAt('quotation-mark', first ?? place(), `Here stands \`${from}\`, where print has \`${to}\`.`, {
      help: `Write ${to} in its place.`,
      ...edits,
    });
  });
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, (code) => ' '.repeat(code.length));
}

/** The first of some signs that are written as they are, one behind the other. */
function plainAt(signs: readonly WrittenSign[], at: number, text: string): WrittenSign | undefined {
  const piece = signs.slice(at, at + text.length);
  const [first] = piece;
  const isPlain = piece.every(
    ({ written, line, column }, index) =>
      written === text[index] && line === first?.line && column === first.column + index,
  );
  return isPlain ? first : undefined;
}
