import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorAt, listFiles, readJson, readTextFile, rememberByText } from 'checked-content';
import type { JsonFile, KeptValues, Place, Problem, ReaderRule, WrittenSign } from 'checked-content';
import type { z } from 'zod';
import { keptValues } from '../cache/keep-values.ts';
import type { RuleName } from '../rules/rule-names.ts';
import type { LanguageSettings } from '../schemas/language.ts';
import { languageSchema } from '../schemas/language.ts';
import { textKeySchema, textSchema, textsSchema } from '../schemas/texts.ts';
import { defaultLanguage } from './default-language.ts';
import type { Text } from './fill.ts';
import { isFolder, languageFolders, nameMeant, settingsFile, strayFolders, textsFolder } from './text-folders.ts';

/** A text of the interface as it is written. */
export interface WrittenText {
  readonly key: string;
  /** Undefined where what is written is no text. */
  readonly text: Text | undefined;
  /** Name of its file, such as `site.json`. */
  readonly area: string;
  /** Where its key stands. */
  place: () => Place;
  /** The signs of the text, or of one of its forms, as they are written. */
  signsOf: (form?: string) => WrittenSign[];
}

/** What a language says of itself, and where. */
interface WrittenSettings {
  readonly settings: LanguageSettings;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface LoadedTexts {
  /** The texts of each language that has a folder; of no language where there is no folder at all. */
  readonly texts: ReadonlyMap<string, readonly WrittenText[]>;
  /** The settings of those languages that have them. */
  readonly settings: ReadonlyMap<string, WrittenSettings>;
  /** Files, by language and name, that could not be read: `de/site.json`. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem<RuleName>[];
}

/**
 * Reads the texts of the interface below `root` with their places: the one reader of them, for the check and
 * for the site. Never throws on bad content.
 */
export function readTexts(root: string): LoadedTexts {
  const ofFolder: Problem<ReaderRule>[] = [];
  const files = listFiles(root, textsFolder, ofFolder);
  // A link above the folder is told of the chapters, which it leads astray too.
  const problems: Problem<RuleName>[] = ofFolder.filter(({ file }) => file !== textsFolder || isLink(root, file));
  const texts = new Map<string, WrittenText[]>();
  const settings = new Map<string, WrittenSettings>();
  const unread = new Set<string>();
  const read = { texts, settings, unread, problems };
  if (files.length === 0) return read;

  const stray = strayFolders(root);
  problems.push(...stray.map(strayFolder));
  for (const language of languageFolders(root)) {
    texts.set(language, []);
    const file = `${textsFolder}/${language}/${settingsFile}`;
    const isThere = isFolder(root, language) || language === defaultLanguage;
    if (isThere && !files.includes(file)) problems.push(missingSettings(file));
  }
  for (const file of files) {
    const [language = '', area = '', ...rest] = file.slice(textsFolder.length + 1).split('/');
    if (stray.includes(language)) continue;
    const ofLanguage = texts.get(language);
    if (!ofLanguage || area === '' || area.startsWith('.') || rest.length > 0) {
      problems.push(misplaced(file));
      continue;
    }
    // The page about the site is read with the guides.
    if (area === 'about.md') continue;
    const json = readObject(root, file, area === settingsFile ? readSettings : readArea);
    problems.push(...json.problems);
    if (!json.isObject) unread.add(`${language}/${area}`);
    else if (area !== settingsFile) ofLanguage.push(...(json.texts ?? []));
    else if (json.value !== undefined)
      settings.set(language, { settings: json.value as LanguageSettings, placeOf: json.placeOf });
  }
  return read;
}

function isLink(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

interface ObjectFile extends Pick<JsonFile<z.ZodType>, 'value' | 'placeOf'> {
  readonly problems: readonly Problem<RuleName>[];
  /** Whether it could be read, and as an object. */
  readonly isObject: boolean;
  /** The texts in it, where it is no file of settings. */
  readonly texts?: readonly WrittenText[];
}

function readObject(root: string, file: string, read: typeof readArea): ObjectFile {
  const { text, usable, problems } = readTextFile(root, file, '.json');
  if (!usable) return { isObject: false, value: undefined, problems, placeOf: () => ({ file, line: 1, column: 1 }) };
  const json = read({ file, text }, keptValues(root));
  return { ...json, problems: [...problems, ...json.problems] };
}

// Texts are asked for before there is a check, and again by it.
const readSettings = rememberByText((file, kept: KeptValues | undefined): ObjectFile =>
  asObject(readJson(file, languageSchema, kept)),
);
const readArea = rememberByText((file, kept: KeptValues | undefined): ObjectFile => {
  const json = readJson(file, textsSchema, kept);
  const texts = isObject(json.written) ? writtenIn(json.written, basename(file.file), json) : [];
  return { ...asObject(json), texts };
});

function asObject(json: JsonFile<z.ZodType>): ObjectFile {
  if (isObject(json.written)) return { ...json, isObject: true };
  const own = json.written === undefined ? json.problems : [noObject(json.placeOf([]))];
  return { ...json, value: undefined, problems: own, isObject: false };
}

function isObject(written: unknown): written is object {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

/** A text that is none does not hide the others; its key counts as written. */
function writtenIn(written: object, area: string, { placeOf, signsAt }: JsonFile<z.ZodType>): WrittenText[] {
  return Object.entries(written)
    .filter(([key]) => textKeySchema.safeParse(key).success)
    .map(([key, value]) => ({
      key,
      text: textSchema.safeParse(value).data as Text | undefined,
      area,
      place: () => placeOf([key], true),
      signsOf: (form) => signsAt(form === undefined ? [key] : [key, form]),
    }));
}

function noObject(place: Place): Problem<RuleName> {
  return errorAt('invalid-value', place, 'The file must be one object, which begins with `{` and ends with `}`.', {
    help: 'Write its keys in braces, each with its value behind a colon, as in the same file of another language.',
  });
}

function strayFolder(name: string): Problem<RuleName> {
  const file = `${textsFolder}/${name}`;
  const meant = nameMeant(name);
  const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  const message = `\`${name.replaceAll('`', 'ˋ')}\` is not the tag of a language, so nothing in this folder is used.${hint}`;
  return errorAt('file-name', { file, line: 1, column: 1 }, message, {
    help: `Rename it to a tag in lower case, such as \`fr\` or \`pt-br\`, or move it out of ${textsFolder}.`,
  });
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
