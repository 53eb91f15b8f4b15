import type { ParsedChapter } from '../../library/parse-chapter.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { defaultLanguage, languageName, otherLanguages } from '../../i18n/languages.ts';
import { collectionNames } from '../../schemas/primitives.ts';

/**
 * Returns what the site holds and where, for programs that read text (llmstxt.org). `absolute` makes the
 * whole address of a path.
 */
export function siteOutline(chapters: readonly ParsedChapter[], absolute: (path: string) => string): string {
  const t = interfaceText(defaultLanguage);
  const translationOf = (language: string) =>
    t('outline.translation', { language: languageName(language, defaultLanguage), path: `/${language}/` });
  return [
    `# ${t('site.title')}`,
    '',
    `> ${t('site.description')}`,
    '',
    [t('outline.about'), ...otherLanguages(defaultLanguage).map(translationOf)].join(' '),
    '',
    `## ${t('outline.chapters')}`,
    '',
    ...chapters.map(
      ({ slug, frontmatter }) =>
        `- [${plain(frontmatter?.title ?? slug)}](${absolute(`/chapters/${slug}.md`)}): ${plain(frontmatter?.description ?? '')}`,
    ),
    `- [llms-full.txt](${absolute('/llms-full.txt')}): ${t('outline.whole')}`,
    '',
    `## ${t('nav.data')}`,
    '',
    `- [datapackage.json](${absolute('/data/datapackage.json')}): ${t('outline.package')}`,
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
