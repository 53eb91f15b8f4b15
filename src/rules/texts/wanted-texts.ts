import { english } from 'static-mermaid';
import { textKeys } from '../../i18n/text-keys.ts';
import { ruleNames } from '../rule-names.ts';
import { placeholdersIn } from './placeholders.ts';

/** A text that the code asks for. */
export interface WantedText {
  readonly key: string;
  /** Name of the file it stands in, such as `site.json`. */
  readonly area: string;
  /** Names in braces that are filled in. */
  readonly given: ReadonlySet<string>;
  /** Those of them that a text may leave out. */
  readonly unsaid: ReadonlySet<string>;
}

/** Every text that a language can have, by its key, in the order in which its file has them. */
export const wantedTexts: ReadonlyMap<string, WantedText> = new Map(
  [
    ...Object.entries(textKeys).flatMap(([area, entries]) => entries.map((entry) => listed(area, entry))),
    ...ruleNames.flatMap((name) =>
      ['summary', 'why', 'fix'].map((part) => listed('rules.json', `rule.${name}.${part}`)),
    ),
    ...Object.entries(english).flatMap(([key, phrase]) => (key === 'locale' ? [] : [ofDiagrams(key, phrase)])),
  ].map((wanted) => [wanted.key, wanted]),
);

function listed(area: string, entry: string): WantedText {
  const [key = '', ...names] = entry.split(' ').map((part) => part.replaceAll(/[{}]/g, ''));
  const plain = (name: string) => name.replace('?', '');
  return {
    key,
    area,
    given: new Set(names.map(plain)),
    unsaid: new Set(names.filter((name) => name.endsWith('?')).map(plain)),
  };
}

/** What draws diagrams says itself what its words are, and what it fills in. */
function ofDiagrams(key: string, phrase: string): WantedText {
  return { key: `diagramWords.${key}`, area: 'diagrams.json', given: placeholdersIn(phrase), unsaid: new Set() };
}
