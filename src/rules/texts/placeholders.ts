import type { Text } from '../../i18n/fill.ts';

/** Names in braces in a text, in any of its forms. */
export function placeholdersIn(text: Text): Set<string> {
  return new Set(formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)));
}

/** The forms of a text; one that has no plural has one. */
function formsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
