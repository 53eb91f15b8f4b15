import type { Language } from '../../i18n/languages.ts';
import { chapterFor } from '../../library/load-book.ts';
import { figuresNamed } from '../../library/numbered-parts.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';

/** Every diagram with its text as one result, found where it stands. */
export function diagramRecords({ book, drawings = [] }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return drawings
    .filter((drawing) => drawing.language === language)
    .map(({ id, home, title, description, words }) => {
      const slug = /^\/chapters\/([^/]+)\//.exec(home)?.[1];
      const chapter = slug === undefined ? undefined : chapterFor(book, slug, language)?.frontmatter?.title;
      const [figure] = slug === undefined ? [] : figuresNamed(book, id, slug);
      const number = figure && t('figure.number', { number: figure.number });
      return {
        path: `${home}#diagram-${id}`,
        kind: 'diagram' as const,
        title,
        titleLanguage: language,
        line: [number, chapter ?? t('dependencies.title')].filter(Boolean).join(' · '),
        text: [description, ...words].join(' '),
        names: number === undefined ? [] : [number],
        filters: slug === undefined || chapter === undefined ? {} : { chapter: [{ id: slug, name: chapter }] },
        language,
      };
    });
}
