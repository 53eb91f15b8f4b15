import { errorAt } from 'checked-content';
import { languages } from '../i18n/languages.ts';
import type { Rule } from './rule.ts';

/** Two entries of the glossary under one name: readers would find but one of the two meanings. */
export const duplicateTerms: Rule = {
  name: 'duplicate-term',
  check: ({ data }) =>
    languages.flatMap((language) => {
      const known = new Map<string, string>();
      return data.dataset.glossary.flatMap((entry) => {
        const name = entry.term[language];
        if (name === undefined) return [];
        const other = known.get(name.toLowerCase());
        known.set(name.toLowerCase(), other ?? entry.id);
        if (other === undefined || other === entry.id) return [];
        const place = data.placeOf(entry, ['term', language]);
        return [errorAt('duplicate-term', place, `The entry \`${other}\` is called \`${name}\` too.`)];
      });
    }),
};
