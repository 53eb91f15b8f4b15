import { excerptOf, markWords } from './excerpt.ts';
import type { Segment } from './excerpt.ts';
import { markLanguage, searchWords } from './search-words.ts';
import type { Language } from '../../i18n/languages.ts';
import { pageSetting } from './page-setting.ts';
import type { SearchAnswer } from './engine.ts';
import type { ShownAnswer } from './pick-answer.ts';
import type { SearchResult } from './results.ts';

/** What Enter and the arrows lead to: the record that answers, where one does, and each result. */
export const leads = '.answer-from > a:first-child, a[data-result]';

/**
 * Draws results as a list of links, below the sentence that answers the question, where there is one. Only text nodes are
 * made from what was found or typed.
 */
export function drawResults(list: HTMLElement, answer: SearchAnswer, pageLanguage: Language): void {
  list.replaceChildren(
    ...(answer.answer ? [drawAnswer(answer.answer, pageLanguage)] : []),
    ...answer.results.map((result) => drawResult(result, pageLanguage)),
  );
}

function drawAnswer({ text, source: named, result }: ShownAnswer, pageLanguage: Language): HTMLElement {
  const t = searchWords();
  const item = document.createElement('li');
  item.className = 'search-answer';
  setLanguage(item, result.language, pageLanguage);
  const label = item.appendChild(element('p', 'answer-label', []));
  markLanguage(label).textContent = t('search.answer');
  item.append(element('p', 'answer-text', [{ text, hit: false }]));
  const from = item.appendChild(element('p', 'answer-from', []));
  const place = from.appendChild(document.createElement('a'));
  place.href = result.url;
  markLanguage(place.appendChild(document.createElement('span'))).textContent = t(`search.kind.${result.kind}`);
  if (named) {
    const { title, language, address, caution } = named;
    from.append(' · ');
    markLanguage(from.appendChild(document.createElement('span'))).textContent = t('search.answerSource');
    from.append(' ');
    const source = from.appendChild(document.createElement('a'));
    source.href = `${pageSetting().root.replace(/\/$/, '')}${address}`;
    if (language !== result.language) source.lang = language;
    source.dir = 'auto';
    source.textContent = title;
    if (caution) from.append(` (${caution})`);
  }
  return item;
}

function drawResult(result: SearchResult, pageLanguage: Language): HTMLElement {
  const t = searchWords();
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = withHighlight(result.url, result.marks);
  link.setAttribute('data-result', '');
  setLanguage(item, result.language, pageLanguage);
  if (result.language !== pageLanguage) link.hreflang = result.language;
  const title = element('span', 'result-title', markWords(result.title, result.marks));
  const kind = element('span', 'result-kind', []);
  const word = markLanguage(kind.appendChild(document.createElement('span')));
  word.textContent = t(`search.kind.${result.kind}`);
  if (result.line) kind.append(` · ${result.line}`);
  link.append(title, kind);
  item.append(link);
  // What is indexed of a source is its author and kind, which the line above says.
  if (result.text && result.kind !== 'source')
    item.append(element('p', 'result-text', excerptOf(result.text, result.marks)));
  return item;
}

function setLanguage(item: HTMLElement, language: Language, pageLanguage: Language): void {
  if (language !== pageLanguage) item.lang = language;
}

/** The words travel with the link, so that the page it leads to can mark them again. */
function withHighlight(url: string, words: readonly string[]): string {
  if (words.length === 0) return url;
  const [path = '', anchor] = url.split('#');
  return `${path}?highlight=${encodeURIComponent(words.join(' '))}${anchor ? `#${anchor}` : ''}`;
}

function element(name: string, className: string, segments: readonly Segment[]): HTMLElement {
  const node = document.createElement(name);
  node.className = className;
  // What is found may be written in the other direction.
  node.dir = 'auto';
  for (const { text, hit } of segments) {
    if (!hit) node.append(text);
    else node.appendChild(document.createElement('mark')).textContent = text;
  }
  return node;
}
