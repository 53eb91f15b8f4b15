import type { ParsedChapter } from '../../library/parse-chapter.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { defaultLanguage, languageName, otherLanguages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { collectionNames } from '../../schemas/primitives.ts';
import { markdownText } from '../markdown-text.ts';

/**
 * Returns what the site holds in a language and where, for programs that read text (llmstxt.org). `absolute` makes the
 * whole address of a path in a language.
 */
export function siteOutline(
  chapters: readonly ParsedChapter[],
  language: Language,
  absolute: (path: string, language: Language) => string,
): string {
  const t = interfaceText(language);
  const own = (path: string) => absolute(path, language);
  // Tables hold all languages and stand once.
  const table = (file: string) => absolute(`/data/${file}`, defaultLanguage);
  const translationOf = (other: Language) =>
    t('outline.translation', {
      language: languageName(other, language),
      address: absolute('/', other),
      outline: absolute('/llms.txt', other),
    });
  return [
    `# ${t('site.title')}`,
    '',
    `> ${t('site.description')}`,
    '',
    [t('outline.about'), ...otherLanguages(language).map(translationOf), t('outline.tables')].join(' '),
    '',
    `## ${t('outline.chapters')}`,
    '',
    ...chapters.map(
      ({ slug, frontmatter }) =>
        `- [${markdownText(frontmatter?.title ?? slug)}](${own(`/chapters/${slug}.md`)}): ${markdownText(frontmatter?.description ?? '')}`,
    ),
    `- [llms-full.txt](${own('/llms-full.txt')}): ${t('outline.whole')}`,
    '',
    `## ${t('nav.data')}`,
    '',
    `- [datapackage.json](${table('datapackage.json')}): ${t('outline.package')}`,
    ...collectionNames.map((name) => `- [${name}](${table(`${name}.json`)})`),
    '',
  ].join('\n');
}
