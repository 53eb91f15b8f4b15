import type { Language } from '../../i18n/languages.ts';
import { interfaceText, phrase } from '../../i18n/interface-text.ts';
import type { PlainTextKey } from '../../i18n/interface-text.ts';
import { dependencySections } from '../../site/dependency-sections.ts';
import type { DependencySection } from '../../site/dependency-sections.ts';
import { listedPaths, pageName } from '../../site/routes.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';

/** The pages that list things or explain the site, and the parts of one that have something to show, each as one result. */
export function pageRecords({ dataset }: Pick<SearchContent, 'dataset'>, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  const sections = dependencySections(dataset);
  const partOf = (name: DependencySection, title: PlainTextKey, description: string) =>
    sections.has(name) ? [[`/dependencies/#${name}`, title, description] as const] : [];
  const pages: readonly (readonly [path: string, title: PlainTextKey, description: string])[] = [
    ...listedPaths.map((path) => [path, `${pageName(path)}.title`, t(`${pageName(path)}.description`)] as const),
    ...partOf('what-if', 'dependencies.whatIf', t('dependencies.whatIfIntro')),
    ...partOf('history', 'dependencies.history', t('dependencies.historyIntro')),
    ...partOf('concentration', 'dependencies.concentration', t('dependencies.herfindahl', { value: '' })),
    ...partOf('alternatives', 'dependencies.alternatives', t('dependencies.alternativesIntro')),
    ...partOf('exit', 'dependencies.exit', `${t('dependencies.exitIntro')} ${t('dependencies.criteria')}`),
  ];
  return pages.map(([path, title, description]) => ({
    path,
    kind: 'page',
    title: t(title),
    titleLanguage: phrase(language, title).language,
    line: path.includes('#') ? t('dependencies.title') : '',
    text: description,
    names: [],
    filters: {},
    language,
  }));
}
