import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt, listFiles, readJson, readTextFile } from 'checked-content';
import type { JsonFile, Place, Problem, ReaderRule } from 'checked-content';
import type { z } from 'zod';
import type { Text } from '../i18n/fill.ts';
import type { Language } from '../i18n/languages.ts';
import { languageFolders, settingsFile, textsFolder } from '../i18n/texts.ts';
import type { RuleName } from '../rules/rule-names.ts';
import { languageSchema } from '../schemas/language.ts';
import { textsSchema } from '../schemas/texts.ts';

/** A text of the interface as it is written. */
export interface WrittenText {
  readonly key: string;
  readonly text: Text;
  /** Name of its file, such as `site.json`. */
  readonly area: string;
  readonly place: Place;
}

export interface LoadedTexts {
  /** The texts of each language that has a folder. */
  readonly texts: ReadonlyMap<Language, readonly WrittenText[]>;
  /** Languages that say of themselves that they are complete. */
  readonly complete: ReadonlySet<Language>;
  /** Files, by language and name, that could not be read: `de/site.json`. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem<RuleName>[];
}

/** Reads the texts of the interface below `root` with their places. Never throws on bad content. */
export function loadTexts(root: string): LoadedTexts {
  const ofFolder: Problem<ReaderRule>[] = [];
  const texts = new Map<Language, WrittenText[]>();
  const complete = new Set<Language>();
  const unread = new Set<string>();
  const files = listFiles(root, textsFolder, ofFolder);
  // A link above the folder is told of the chapters, which it leads astray too.
  const problems: Problem<RuleName>[] = ofFolder.filter(({ file }) => file !== textsFolder || isLink(root, file));
  if (files.length === 0) return { texts, complete, unread, problems };
  for (const language of languageFolders(root)) {
    texts.set(language, []);
    if (!files.includes(`${textsFolder}/${language}/${settingsFile}`))
      problems.push(missingSettings(`${textsFolder}/${language}/${settingsFile}`));
  }
  for (const file of files) {
    const [language = '', area = '', ...rest] = file.slice(textsFolder.length + 1).split('/');
    const ofLanguage = texts.get(language);
    if (area === 'about.md' && ofLanguage && rest.length === 0) continue;
    if (!ofLanguage || rest.length > 0 || area.startsWith('.')) {
      problems.push(misplaced(file));
      continue;
    }
    const { text, usable, problems: found } = readTextFile(root, file, '.json');
    problems.push(...found);
    if (!usable) {
      unread.add(`${language}/${area}`);
      continue;
    }
    if (area === settingsFile) {
      const { value, problems: wrong } = readJson({ file, text }, languageSchema);
      problems.push(...wrong);
      if (value?.complete) complete.add(language);
      continue;
    }
    const json = readJson({ file, text }, textsSchema);
    problems.push(...json.problems);
    if (json.value === undefined) unread.add(`${language}/${area}`);
    else ofLanguage.push(...writtenIn(json.value, area, json.placeOf));
  }
  return { texts, complete, unread, problems };
}

function isLink(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function writtenIn(
  texts: z.infer<typeof textsSchema>,
  area: string,
  placeOf: JsonFile<typeof textsSchema>['placeOf'],
): WrittenText[] {
  return Object.entries(texts).map(([key, text]) => ({ key, text: text as Text, area, place: placeOf([key], true) }));
}

function missingSettings(file: string): Problem<RuleName> {
  return errorAt('missing-text', { file, line: 1, column: 1 }, `The file \`${file}\` is missing.`, {
    help: 'It says the name of the language, its locale and whether all texts are there: copy that of another language.',
  });
}

function misplaced(file: string): Problem<RuleName> {
  return errorAt('file-location', { file, line: 1, column: 1 }, `\`${file}\` is no file of texts.`, {
    help: `Texts are ${textsFolder}/<language>/<area>.json; beside them lies about.md.`,
  });
}
