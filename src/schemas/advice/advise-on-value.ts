import type { WrongValue } from 'checked-content';
import { adviseOnNumber, scaleOf } from './number-advice.ts';
import { adviseOnUnit } from './unit-advice.ts';
import { checkDigitOf } from '../isbn.ts';
import { isPublicHost } from '../primitives.ts';
import { powerOf, qualifierOf } from './written-number.ts';

/** What to do about a value that its schema refuses, where the fields beside it have room for what was meant. */
export function adviseOnValue(wrong: WrongValue): string | undefined {
  const { field, found, isNumberWanted, allowed } = wrong;
  const word = typeof found === 'string' || typeof found === 'number' ? String(found).trim() : undefined;
  if (isNumberWanted) return adviseOnNumber(wrong);
  if (word === undefined) return undefined;
  if (field === 'unit' && allowed.length > 0) return adviseOnUnit(word, wrong);
  if (field === 'scale' && allowed.length > 0) {
    const power = powerOf(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    const scale = power === undefined ? undefined : scaleOf(power);
    return scale === undefined ? undefined : `Write \`scale: ${scale}\`.`;
  }
  if (field === 'qualifier' && allowed.length > 0) {
    const qualifier = /^(?:range|between|to|-|–|average|von|zwischen|spanne)$/i.test(word)
      ? 'midpoint'
      : qualifierOf(word);
    return qualifier === undefined ? undefined : `Write \`qualifier: ${qualifier}\`.`;
  }
  if (/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(word) && isAddress(field))
    return `Write \`${field}: https://${word}\`, if that is how the browser shows it.`;
  if (isAddress(field) && /^(?:https?|file):/i.test(word)) return adviseOnHost(word, wrong);
  if (field === 'isbn') return adviseOnIsbn(word);
  return undefined;
}

/** An address that leads to a page on one computer, or in one network, only. */
function adviseOnHost(address: string, { fields }: WrongValue): string | undefined {
  const { hostname, protocol } = URL.parse(address) ?? {};
  if (hostname === undefined || isPublicHost(hostname)) return undefined;
  const host = protocol === 'file:' ? 'a file on your computer' : `\`${hostname}\``;
  const others = ['isbn', 'archiveMark'].filter((one) => fields.includes(one)).map((one) => `\`${one}\``);
  const orElse = others.length > 0 ? ` What is on no page for everybody has ${others.join(' or ')} instead.` : '';
  return `Nobody else can open ${host}: write the address at which the page is open to everybody.${orElse}`;
}

function adviseOnIsbn(written: string): string | undefined {
  const digits = written.toUpperCase().replaceAll(/[^\dX]/g, '');
  const check = checkDigitOf(written);
  if (check)
    return `Compare it with the book, digit by digit: its check digit fails. If all others are right, the last one is ${check.wouldBe} instead of ${check.is}.`;
  if (digits.length === 10 || digits.length === 13)
    return `Write \`isbn: "${digits}"\`, if that is what the book prints.`;
  return `It has ${digits.length} digits: copy all 10 or 13 from the book, in quotes.`;
}

function isAddress(field: string): boolean {
  return /^(?:url|archived|repository|formerRepository)$/.test(field);
}
