import { errorAt } from 'checked-content';
import { languages } from '../i18n/languages.ts';
import type { LocalizedText, Name } from '../schemas/primitives.ts';
import type { Problem, Rule, Site } from './rule.ts';

/** Two entries of the glossary, two systems or two series under one name: readers would find but one of the two. */
export const duplicateTerms: Rule = {
  name: 'duplicate-term',
  check: ({ data }) => {
    const { glossary, systems, series } = data.dataset;
    return [
      ...namedTwice(
        data,
        glossary.map((record) => ({ record, field: 'term', name: record.term })),
      ),
      ...namedTwice(
        data,
        systems.map((record) => ({ record, field: 'name', name: record.name })),
      ),
      ...namedTwice(
        data,
        series.map((record) => ({ record, field: 'title', name: record.title })),
      ),
    ];
  },
};

interface Named {
  readonly record: object & { readonly id: string };
  readonly field: string;
  readonly name: Name | LocalizedText;
}

/** One problem for each record that is called like one before it, in whatever language. */
function namedTwice(data: Site['data'], all: readonly Named[]): Problem[] {
  const known = new Map<string, string>();
  return all.flatMap(({ record, field, name }) =>
    languages
      .flatMap((language) => {
        const said = typeof name === 'string' ? name : name[language];
        return said === undefined ? [] : [{ said, key: `${language} ${said.toLowerCase()}`, language }];
      })
      .flatMap(({ said, key, language }): Problem[] => {
        const other = known.get(key) ?? record.id;
        known.set(key, other);
        if (other === record.id) return [];
        const place = data.placeOf(record, typeof name === 'string' ? [field] : [field, language]);
        return [errorAt('duplicate-term', place, `The entry \`${other}\` is called \`${said}\` too.`)];
      })
      .slice(0, typeof name === 'string' ? 1 : undefined),
  );
}
