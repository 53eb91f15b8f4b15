import type { Language } from '../../i18n/languages.ts';
import { interfaceText, phrase } from '../../i18n/interface-text.ts';
import type { TextKey } from '../../i18n/interface-text.ts';
import { traits } from '../../schemas/traits.ts';
import type { SearchRecord } from '../shared/record.ts';

/** The pages that list things or explain the site, each as one result. */
export function pageRecords(language: Language): SearchRecord[] {
  const t = interfaceText(language);
  const pages: readonly (readonly [path: string, title: TextKey, description: string])[] = [
    [traits.systems.path, 'systems.title', t('systems.description')],
    [traits.incidents.path, 'incidents.title', t('incidents.description')],
    [traits.events.path, 'timeline.title', t('timeline.description')],
    ['/dependencies/', 'dependencies.title', t('dependencies.description')],
    ['/dependencies/#what-if', 'dependencies.whatIf', t('dependencies.whatIfIntro')],
    ['/dependencies/#history', 'dependencies.history', t('dependencies.historyIntro')],
    ['/dependencies/#concentration', 'dependencies.concentration', t('dependencies.herfindahl').replace('{value}', '')],
    ['/dependencies/#alternatives', 'dependencies.alternatives', t('dependencies.alternativesIntro')],
    ['/dependencies/#exit', 'dependencies.exit', `${t('dependencies.exitIntro')} ${t('dependencies.criteria')}`],
    [traits.claims.path, 'claims.title', t('claims.description')],
    [traits.series.path, 'figures.title', t('figures.description')],
    [traits.sources.path, 'sources.title', t('sources.description')],
    [traits.glossary.path, 'glossary.title', t('glossary.description')],
    ['/data/', 'data.title', t('data.description')],
    ['/contribute/', 'contribute.title', t('contribute.description')],
    ['/about/', 'about.title', t('about.description')],
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
