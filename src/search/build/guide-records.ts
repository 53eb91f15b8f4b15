import { descendants, headingId } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';

/** The sections of the page about the site and of the guide for contributors, each as one result. */
export function guideRecords({ guides = [] }: SearchContent, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  return guides
    .filter((guide) => guide.language === language)
    .flatMap(({ page, tree }) =>
      sectionsIn(tree).map(({ id, title, text }) => ({
        path: `/${page}/#${id}`,
        kind: 'page' as const,
        title,
        titleLanguage: language,
        line: t(`${page}.title`),
        text,
        names: [],
        filters: {},
        language,
      })),
    );
}

interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function sectionsIn(tree: MarkdownNode): GuideSection[] {
  const sections: { id: string; title: string; parts: string[] }[] = [];
  for (const node of tree.children ?? []) {
    const id = node.type === 'heading' ? headingId(node) : undefined;
    if (id !== undefined) sections.push({ id, title: textOf(node), parts: [] });
    else sections.at(-1)?.parts.push(textOf(node));
  }
  return sections.map(({ id, title, parts }) => ({ id, title, text: parts.join(' ') }));
}

function textOf(node: MarkdownNode): string {
  return [...descendants(node)]
    .map(({ value }) => value ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
