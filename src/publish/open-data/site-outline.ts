import type { ParsedChapter } from '../../library/parse-chapter.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { collectionNames } from '../../schemas/primitives.ts';

/**
 * Returns what the site holds and where, for programs that read text (llmstxt.org). `absolute` makes the
 * whole address of a path.
 */
export function siteOutline(chapters: readonly ParsedChapter[], absolute: (path: string) => string): string {
  const t = interfaceText('en');
  return [
    `# ${t('site.title')}`,
    '',
    `> ${t('site.description')}`,
    '',
    'Text and data are published under CC BY 4.0. Every number has a source; each record says how reliable it is. The German version lies under /de/ with the same paths.',
    '',
    '## Chapters',
    '',
    ...chapters.map(
      ({ slug, frontmatter }) =>
        `- [${plain(frontmatter?.title ?? slug)}](${absolute(`/chapters/${slug}.md`)}): ${plain(frontmatter?.description ?? '')}`,
    ),
    '',
    '## Data',
    '',
    `- [datapackage.json](${absolute('/data/datapackage.json')}): all tables with their schemas`,
    ...collectionNames.map((name) => `- [${name}](${absolute(`/data/${name}.json`)})`),
    '',
  ].join('\n');
}

/** Text on one line, in which Markdown sees no link, image, code or markup of its own. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\[\]<>`*_]/g, '\\$&');
}
