import { errorAt, suggest } from 'checked-content';
import type { Text } from '../i18n/fill.ts';
import type { Problem, Rule } from './rule.ts';
import { formsOf, placeholdersIn } from './texts/placeholders.ts';
import { wantedTexts } from './texts/wanted-texts.ts';
import type { WantedText } from './texts/wanted-texts.ts';

/** A text takes the names and numbers that the site fills in, and no others. */
export const textPlaceholders: Rule = {
  name: 'text-placeholders',
  check: ({ texts: { texts } }) =>
    [...texts.values()].flat().flatMap(({ key, text, place }): Problem[] => {
      const wanted = wantedTexts.get(key);
      const message = text === undefined || !wanted ? undefined : difference(text, wanted);
      if (message === undefined || !wanted) return [];
      const names = [...wanted.given].map((name) => `\`{${name}}\``).join(', ');
      const help = names ? `The site fills in ${names}.` : 'The site fills in nothing here.';
      return [errorAt('text-placeholders', place(), message, { help })];
    }),
};

/** What is different, in a sentence. */
function difference(text: Text, { given, unsaid }: WantedText): string | undefined {
  const surplus = [...placeholdersIn(text)].find((name) => !given.has(name));
  if (surplus !== undefined) {
    const { hint } = suggest(surplus, [...given]);
    return `The text has \`{${surplus}}\`, which is not filled in.${hint}`;
  }
  if (typeof text !== 'string' && !given.has('count')) return 'The text has forms by number, and no number is given.';
  for (const [form, said] of formsOf(text)) {
    const found = placeholdersIn(said);
    const missing = [...given].find((name) => !found.has(name) && !unsaid.has(name) && !isSaidInWords(name, form));
    if (missing !== undefined)
      return `The text lacks \`{${missing}}\`${form === undefined ? '' : ` in its form \`${form}\``}.`;
  }
  return undefined;
}

/** Forms for few numbers may say the number in words: “one result”. */
function isSaidInWords(name: string, form: string | undefined): boolean {
  return name === 'count' && form !== undefined && ['zero', 'one', 'two'].includes(form);
}
