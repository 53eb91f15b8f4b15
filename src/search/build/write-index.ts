import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex } from 'pagefind';
import { keepByContent } from '../../cache/keep-by-content.ts';
import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import { settingsOf } from '../../i18n/texts.ts';
import type { Dataset } from '../../schemas/collections.ts';
import { facetsOf } from './facets.ts';
import { learnKeywords } from './keywords.ts';
import { knowledgeOf } from './language-knowledge.ts';
import { synonymDrawers } from './synonym-drawers.ts';
import type { SearchedNames } from './synonym-drawers.ts';
import type { KnowledgeFile } from '../shared/knowledge-file.ts';
import type { ResultKind, SearchRecord } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';
import { searchRecords } from './records.ts';
import type { IndexFile } from './index-file.ts';
import { addressInIndex, packIndex } from './pack-index.ts';
import type { PackedRecord } from './pack-index.ts';
import { packEngine } from './pack-engine.ts';
import { prepareScript } from './prepare-script.ts';
import { writtenQuestions } from './written-questions.ts';
import { collectWords } from './collect-words.ts';
import { writeWordList } from '../shared/word-list.ts';

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
    files.push(...(await keptIndex(records, content.dataset, language, addressOf)));
    count += records.length;
  }
  return { files, records: count };
}

/** The index of one language, which is made when anything in it has changed. */
async function keptIndex(
  records: readonly SearchRecord[],
  { glossary, systems, synonyms }: Dataset,
  language: Language,
  addressOf: AddressOf,
): Promise<IndexFile[]> {
  const entries = records.map((record) => ({ ...record, url: addressOf(record.path, language) ?? record.path }));
  const names = { glossary, systems, synonyms };
  const kept = await keepByContent({
    area: 'search',
    content: Buffer.from(JSON.stringify([language, settingsOf(language), names, entries])),
    madeBy: 'src/search/build/write-index.ts',
    make: async () => serialize(await buildLanguageIndex(entries, names, language)),
  });
  return deserialize(kept) as IndexFile[];
}

/** One bundle per language, so that a page can open both: Pagefind picks the language of a bundle by that of the page. */
async function buildLanguageIndex(
  records: readonly AddressedRecord[],
  names: SearchedNames,
  language: Language,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language, writePlayground: false });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const keywordsOf = learnKeywords(records, language);
  for (const [place, record] of records.entries()) {
    const added = await index.addCustomRecord({
      url: addressInIndex(place),
      language,
      content: contentOf(record),
      meta: {
        ...titleOf(record),
        line: record.line,
        names: eachOnce(record.names),
        asked: eachOnce(record.asked ?? []),
        keywords: keywordsOf(record).join(' '),
      },
    });
    if (added.errors.length > 0) throw new Error(`${record.path} could not be indexed: ${added.errors.join('; ')}`);
  }
  const built = await index.getFiles();
  await index.deleteIndex();
  await close();
  if (built.errors.length > 0) throw new Error(`The search index could not be written: ${built.errors.join('; ')}`);
  // Pagefind writes an engine for languages that it does not know beside that of the language, if there is one.
  const isUnknown = !built.files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const used = built.files
    .filter((file) => !unused.test(file.path) && (isUnknown || !file.path.includes('wasm.unknown')))
    .map((file) => ({ path: `pagefind/${language}/${file.path}`, content: file.content }));
  const beside = (name: string, content: unknown): IndexFile => ({
    path: `pagefind/${language}/${name}.json`,
    content: Buffer.from(JSON.stringify(content)),
  });
  return [
    ...(await Promise.all(
      packIndex(used, records.map(packed)).map(async (file) => packEngine(await prepareScript(file))),
    )),
    {
      path: `pagefind/${language}/words.json`,
      content: Buffer.from(writeWordList(collectWords(records, names, language))),
    },
    beside('language', {
      ...knowledgeOf(language),
      kinds: kindsOf(records),
      together: togetherIn(records),
    } satisfies KnowledgeFile),
    beside('facets', facetsOf(records)),
    beside('questions', writtenQuestions(records, names, language)),
    ...synonymDrawers(names, language, records).map((drawer, number) => beside(`synonyms/${number}`, drawer)),
  ];
}

interface AddressedRecord extends SearchRecord {
  readonly url: string;
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

/** Searched as words: one that stands in many of the names does not say more than another. */
function eachOnce(names: readonly string[]): string {
  return [...new Set(names.flatMap((name) => name.split(/\s+/)))].join(' ');
}

function packed({ url, kind, names, asked = [], answers }: AddressedRecord): PackedRecord {
  return {
    url,
    shown: {
      kind,
      names: names.join(', '),
      asked: asked.join(', '),
      ...(answers === undefined ? {} : { answers: JSON.stringify(answers) }),
    },
  };
}

/** Places of records with one address. */
function togetherIn(records: readonly AddressedRecord[]): number[][] {
  const places = Map.groupBy(records.keys(), (place) => records[place]?.url);
  return [...places.values()].filter(({ length }) => length > 1);
}

/** Of neighbours of one kind how many there are. */
function kindsOf(records: readonly SearchRecord[]): [ResultKind, number][] {
  const runs: [ResultKind, number][] = [];
  for (const { kind } of records) {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else runs.push([kind, 1]);
  }
  return runs;
}
