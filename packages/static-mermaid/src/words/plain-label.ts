import { decodeEntities } from '../dom/entities.ts';

/**
 * A label as plain words: no markup, no line breaks, no entities.
 *
 * @example plainLabel('Object<br/>**store**') // 'Object store'
 */
export function plainLabel(label: string | undefined | null): string {
  const words = (label ?? '')
    .replace(/<br\s*\/?>|\\n|\n/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\*\*|__|`/g, '')
    // Emphasis, but not “a * b”.
    .replace(/(?<!\S)([*_])(\S(?:.*?\S)?)\1(?![\w*])/g, '$2');
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
}
