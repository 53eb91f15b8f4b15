import type { PageSetting } from './page-setting.ts';
import { markLanguage, searchWords } from './search-words.ts';

/** Where to look instead, with the paths below the language of the page. */
const places = {
  chapters: 'chapters/',
  glossary: 'glossary/',
  systems: 'systems/',
  incidents: 'incidents/',
  index: 'search/#search-index',
} as const;

/** What is offered where nothing was found: words that are spelt nearly so, and the lists to look through. */
export function drawWaysOn({ home }: PageSetting, near: readonly string[]): HTMLElement[] {
  const t = searchWords();
  const words = near.map((word) => [`${home}search/?q=${encodeURIComponent(word)}`, word] as const);
  const lists = Object.entries(places).map(
    ([name, path]) => [`${home}${path}`, t(`search.way.${name as keyof typeof places}`)] as const,
  );
  return [...(words.length > 0 ? drawLinks(t('search.near'), words) : []), ...drawLinks(t('search.ways'), lists)];
}

/** The way on where nothing fits what was chosen beside the query. */
export function drawUnchosen({ home }: PageSetting, query: string): HTMLElement {
  const link = markLanguage(document.createElement('a'));
  link.href = `${home}search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
  link.textContent = searchWords()('search.unchosen');
  const way = document.createElement('p');
  way.append(link);
  return way;
}

function drawLinks(label: string, links: readonly (readonly [address: string, name: string])[]): HTMLElement[] {
  const heading = markLanguage(document.createElement('p'));
  heading.textContent = label;
  const list = markLanguage(document.createElement('ul'));
  for (const [address, name] of links) {
    const link = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
    link.href = address;
    link.textContent = name;
  }
  return [heading, list];
}
