import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import { settingsOf } from '../../i18n/texts.ts';
import { learnKeywords } from './keywords.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';
import { searchRecords } from './records.ts';
import type { IndexFile } from './index-file.ts';
import { renameFragments } from './rename-fragments.ts';
import { prepareScript } from './prepare-script.ts';
import { collectWords } from './collect-words.ts';

/** Turns paths of records into the addresses that results link to; undefined leaves a record out. */
export type AddressOf = (path: string, language: Language) => string | undefined;

/**
 * Builds the search index of every language in memory: `pagefind/…` and one list of words per language.
 * @throws Error with Pagefind's own words when a record cannot be indexed.
 */
export async function buildSearchIndex(
  content: SearchContent,
  addressOf: AddressOf,
): Promise<{ files: IndexFile[]; records: number }> {
  const files: IndexFile[] = [];
  let count = 0;
  for (const language of languages) {
    const records = searchRecords(content, language).filter((record) => addressOf(record.path, language) !== undefined);
    files.push(...(await buildLanguageIndex(records, content, language, addressOf)));
    count += records.length;
  }
  await close();
  return { files, records: count };
}

/** One bundle per language, so that a page can open both: Pagefind picks the language of a bundle by that of the page. */
async function buildLanguageIndex(
  records: readonly SearchRecord[],
  content: SearchContent,
  language: Language,
  addressOf: AddressOf,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language, writePlayground: false });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const keywordsOf = learnKeywords(records, content.dataset, language);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: addressOf(record.path, language) ?? record.path,
      language,
      content: contentOf(record),
      meta: {
        ...titleOf(record),
        kind: record.kind,
        line: record.line,
        names: record.names.join(' '),
        keywords: keywordsOf(record).join(' '),
      },
      filters: { kind: [record.kind], ...mutable(record.filters) },
    });
    if (added.errors.length > 0) throw new Error(`${record.path} could not be indexed: ${added.errors.join('; ')}`);
  }
  const built = await index.getFiles();
  await index.deleteIndex();
  if (built.errors.length > 0) throw new Error(`The search index could not be written: ${built.errors.join('; ')}`);
  const words = JSON.stringify(collectWords(records, content.dataset, language));
  // Pagefind writes an engine for languages that it does not know beside that of the language, if there is one.
  const isUnknown = !built.files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const { stopWords, endings } = settingsOf(language).search;
  const used = built.files
    .filter((file) => !unused.test(file.path) && (isUnknown || !file.path.includes('wasm.unknown')))
    .map((file) => ({ path: `pagefind/${language}/${file.path}`, content: file.content }));
  return [
    ...(await Promise.all(renameFragments(used).map(prepareScript))),
    { path: `pagefind/${language}/words.json`, content: Buffer.from(words) },
    { path: `pagefind/${language}/language.json`, content: Buffer.from(JSON.stringify({ stopWords, endings })) },
  ];
}

/** Pagefind's own interfaces, for which this site has others, and its worker. */
const unused = /pagefind-(?:ui|modular-ui|component-ui|highlight|worker)/;

/** Writes the files of an index below `folder`. */
export function writeIndexFiles(files: readonly IndexFile[], folder: string): void {
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
}

/** The title of a source is only a mention of its subject, so it is searched with less weight. */
function titleOf(record: SearchRecord): { title: string } | { mention: string } {
  return record.kind === 'source' ? { mention: record.title } : { title: record.title };
}

function contentOf(record: SearchRecord): string {
  return `${record.text} ${record.line}`.trim() || record.title;
}

function mutable(filters: SearchRecord['filters']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}
