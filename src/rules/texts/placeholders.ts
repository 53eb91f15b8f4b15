import type { Text } from '../../i18n/fill.ts';

/** Names in braces in a text, in any of its forms. */
export function placeholdersIn(text: Text): Set<string> {
  return new Set(formsOf(text).flatMap(([, said]) => [...said.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)));
}

/** The forms of a text, each with its name; one that has no plural has one, without a name. */
export function formsOf(text: Text): (readonly [form: string | undefined, said: string])[] {
  return typeof text === 'string' ? [[undefined, text]] : Object.entries(text);
}
