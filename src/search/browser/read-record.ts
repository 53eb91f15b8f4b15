import type { Language } from '../../i18n/languages.ts';
import type { Answers, ResultKind } from '../shared/record.ts';
import { readingsOf } from '../shared/tokens.ts';
import { wordsOf } from '../shared/words.ts';
import type { PagefindFragment, SearchIndex } from './pagefind.ts';
import { questionIn } from './query-plan.ts';
import type { Ranked } from './rank.ts';

/** What is shown of a record. */
export interface ShownRecord {
  readonly url: string;
  readonly title: string;
  readonly kind: ResultKind;
  readonly line: string;
  readonly text: string;
  readonly answers: Answers | undefined;
  readonly language: Language;
}

export interface ReadRecord {
  readonly shown: ShownRecord;
  readonly ranked: Omit<Ranked, 'score'>;
}

/** What is read of a record stays so with each letter that is typed. */
const read = new WeakMap<PagefindFragment, ReadRecord>();

/** Takes a record of the index apart, into what is shown and what ranking looks at. */
export function readRecord(record: PagefindFragment, index: SearchIndex): ReadRecord {
  const known = read.get(record) ?? takeApart(record, index);
  read.set(record, known);
  return known;
}

function takeApart({ url, content, meta }: PagefindFragment, index: SearchIndex): ReadRecord {
  const { language, writing } = index;
  const kind = (meta['kind'] ?? 'page') as ResultKind;
  const title = meta['mention'] ?? meta['title'] ?? url;
  const [line = '', keywords = '', names = '', asked = '', answers] = [
    'line',
    'keywords',
    'names',
    'asked',
    'answers',
  ].map((name) => meta[name]);
  const text = decode(content);
  const read = (name: string) => readingsOf(name, writing);
  const listed = (list: string) =>
    list
      .split(', ')
      .map(read)
      .filter((name) => name.length > 0);
  const [ownNames, known] = [listed(names), answers === undefined ? undefined : (JSON.parse(answers) as Answers)];
  return {
    shown: {
      url,
      title,
      kind,
      line,
      text: withoutEnd(text, line),
      answers: known,
      language,
    },
    ranked: {
      kind,
      asks: kind === 'chapter' ? questionIn(title, index) : undefined,
      title: read(title),
      names: [...ownNames, ...listed(asked)],
      ofItself: ownNames.length,
      text: [...new Set(wordsOf(`${text} ${keywords}`))],
    },
  };
}

/** The line is part of what is searched, and shown on its own. */
function withoutEnd(text: string, line: string): string {
  return line !== '' && text.endsWith(line) ? text.slice(0, -line.length).trimEnd() : text;
}

/** Pagefind escapes what it stores; text is shown as text here, so the escapes are undone. */
function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
