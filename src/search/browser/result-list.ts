import { excerptOf, markWords } from './excerpt.ts';
import type { Segment } from './excerpt.ts';
import { markLanguage, searchWords } from './search-words.ts';
import type { Language } from '../../i18n/languages.ts';
import type { SearchResult } from './best-results.ts';
import type { SearchAnswer } from './engine.ts';

/** Draws results as a list of links. Only text nodes are made from what was found or typed. */
export function drawResults(list: HTMLElement, answer: SearchAnswer, pageLanguage: Language): void {
  list.replaceChildren(...answer.results.map((result) => drawResult(result, answer.words, pageLanguage)));
}

function drawResult(result: SearchResult, words: readonly string[], pageLanguage: Language): HTMLElement {
  const t = searchWords();
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = withHighlight(result.url, words);
  link.setAttribute('data-result', '');
  if (result.language !== pageLanguage) {
    item.lang = result.language;
    link.hreflang = result.language;
  }
  const title = element('span', 'result-title', markWords(result.title, words));
  const kind = element('span', 'result-kind', []);
  const word = markLanguage(kind.appendChild(document.createElement('span')));
  word.textContent = t(`search.kind.${result.kind}`);
  if (result.line) kind.append(` · ${result.line}`);
  link.append(title, kind);
  item.append(link);
  // What is indexed of a source is its author and kind, which the line above says.
  if (result.text && result.kind !== 'source') item.append(element('p', 'result-text', excerptOf(result.text, words)));
  return item;
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
