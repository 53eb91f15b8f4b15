import type { Language } from '../../i18n/languages.ts';
import type { ResultKind } from '../shared/record.ts';
import { lookedAt } from './keep-real.ts';
import type { PagefindAnswer } from './pagefind.ts';
import { worth } from './rank.ts';

export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly kind: ResultKind;
  readonly line: string;
  readonly text: string;
  readonly language: Language;
}

/** The first `limit` results of an answer, the best of them ranked by title and names as well. */
export async function bestResults(
  answer: PagefindAnswer,
  words: readonly string[],
  language: Language,
  limit: number,
): Promise<SearchResult[]> {
  const considered = answer.results.slice(0, Math.max(limit, lookedAt));
  const bestScore = considered[0]?.score ?? 0;
  const loaded = await Promise.all(
    considered.map(async (result) => ({ score: result.score, data: await result.data() })),
  );
  return loaded
    .map(({ score, data }) => {
      const kind = (data.meta['kind'] ?? 'page') as ResultKind;
      const title = data.meta['mention'] ?? data.meta['title'] ?? data.url;
      const line = data.meta['line'] ?? '';
      const text = decode(data.content);
      return {
        result: { url: data.url, title, kind, line, text: withoutEnd(text, line), language },
        worth:
          words.length === 0
            ? score
            : worth({ title, names: data.meta['names'] ?? '', text, kind, score }, words, bestScore),
      };
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ result }) => result);
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
