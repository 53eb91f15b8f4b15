import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/i18n/fill.ts';

/** A language that nobody speaks: English with accents, so that what is translated can be told from what is not. */
export const pseudo = 'xx';

/** What the pseudo-language makes of an English text; placeholders stay as they are. */
export function accented(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replaceAll(/[aeiou]/g, (letter) => accents[letter] ?? letter)))
    .join('');
}

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/**
 * Adds the pseudo-language to the project in `root`: a third of the texts of the interface, all the main
 * navigation among them, one name in the data, and one chapter, which it returns by its name in addresses.
 */
export function addPseudoLanguage(root: string): string {
  const texts = join(root, 'src/content/texts');
  mkdirSync(join(texts, pseudo));
  for (const area of readdirSync(join(texts, 'en')).filter(
    (name) => name.endsWith('.json') && name !== 'language.json',
  )) {
    const original = JSON.parse(readFileSync(join(texts, 'en', area), 'utf8')) as Record<string, Text>;
    const translated = Object.entries(original).filter(([key], at) => at % 3 === 0 || key.startsWith('nav.'));
    write(join(texts, pseudo, area), Object.fromEntries(translated.map(([key, text]) => [key, accentedForms(text)])));
  }
  write(join(texts, pseudo, 'language.json'), { name: 'Áccéntéd', locale: 'en-GB', complete: false });
  const records = join(root, 'src/data/capabilities/capabilities.yaml');
  writeFileSync(records, readFileSync(records, 'utf8').replace(/^( +)en: "(.*)"$/m, translatedToo));
  const [chapter = ''] = readdirSync(join(root, 'src/content/chapters/en'));
  const text = readFileSync(join(root, 'src/content/chapters/en', chapter), 'utf8');
  mkdirSync(join(root, 'src/content/chapters', pseudo));
  writeFileSync(
    join(root, 'src/content/chapters', pseudo, chapter),
    // The first paragraph holds a word of this language's own, for the search.
    text.replace(/^title: .*$/m, 'title: "Thé chápter ín áccents"').replace(/\n\n(?=[A-Z])/, '\n\nZwíbblefróst. '),
  );
  return chapter.replace('.mdx', '');
}

function accentedForms(text: Text): Text {
  if (typeof text === 'string') return accented(text);
  return Object.fromEntries(Object.entries(text).map(([form, one]) => [form, accented(one)])) as Text;
}

function translatedToo(line: string, indent: string, text: string): string {
  return `${line}\n${indent}${pseudo}: "${accented(text)}"`;
}

function write(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
