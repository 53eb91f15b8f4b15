import { descendants, errorAt, placeOf, textOf } from 'checked-content';
import { settingsOf } from '../i18n/texts.ts';
import type { Rule } from './rule.ts';

/** A link says where it leads: who hears or skims a page meets the links without the sentences around them. */
export const vagueLinks: Rule = {
  name: 'link-text',
  check: ({ book }) =>
    book.chapters.flatMap(({ tree, file, language }) => {
      const vague = new Set(settingsOf(language).vagueLinks);
      return tree
        ? [...descendants(tree)]
            .filter((node) => node.type === 'link' && vague.has(textOf(node).trim().toLowerCase()))
            .map((link) =>
              errorAt(
                'link-text',
                placeOf(file, link),
                `\`${textOf(link).trim()}\` does not say where the link leads.`,
              ),
            )
        : [];
    }),
};
