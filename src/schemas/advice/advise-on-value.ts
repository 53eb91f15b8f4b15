import type { WrongValue } from 'checked-content';
import { adviseOnNumber, scaleOf } from './number-advice.ts';
import { adviseOnUnit } from './unit-advice.ts';
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
  return undefined;
}

function isAddress(field: string): boolean {
  return /^(?:url|archived|repository|formerRepository)$/.test(field);
}
