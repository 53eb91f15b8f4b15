import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { traits } from '../../schemas/traits.ts';
import { dependencySections } from '../../site/dependency-sections.ts';
import type { DependencySection } from '../../site/dependency-sections.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { SearchContent } from './search-content.ts';

/** The pages that list things or explain the site, and the parts of one that have something to show, each as one result. */
export function pageRecords({ dataset }: Pick<SearchContent, 'dataset'>, language: Language): SearchRecord[] {
  const t = interfaceText(language);
  const sections = dependencySections(dataset);
  const partOf = (name: DependencySection, title: string, description: string) =>
    sections.has(name) ? [[`/dependencies/#${name}`, title, description] as const] : [];
  const pages: readonly (readonly [path: string, title: string, description: string])[] = [
    [traits.systems.path, t('systems.title'), t('systems.description')],
    [traits.incidents.path, t('incidents.title'), t('incidents.description')],
    [traits.events.path, t('timeline.title'), t('timeline.description')],
    ['/dependencies/', t('dependencies.title'), t('dependencies.description')],
    ...partOf('what-if', t('dependencies.whatIf'), t('dependencies.whatIfIntro')),
    ...partOf('history', t('dependencies.history'), t('dependencies.historyIntro')),
    ...partOf('concentration', t('dependencies.concentration'), t('dependencies.herfindahl').replace('{value}', '')),
    ...partOf('alternatives', t('dependencies.alternatives'), t('dependencies.alternativesIntro')),
    ...partOf('exit', t('dependencies.exit'), `${t('dependencies.exitIntro')} ${t('dependencies.criteria')}`),
    [traits.claims.path, t('claims.title'), t('claims.description')],
    [traits.series.path, t('figures.title'), t('figures.description')],
    [traits.sources.path, t('sources.title'), t('sources.description')],
    [traits.glossary.path, t('glossary.title'), t('glossary.description')],
    ['/data/', t('data.title'), t('data.description')],
    ['/contribute/', t('contribute.title'), t('contribute.description')],
    ['/about/', t('about.title'), t('about.description')],
  ];
  return pages.map(([path, title, description]) => ({
    path,
    kind: 'page',
    title,
    line: path.includes('#') ? t('dependencies.title') : '',
    text: description,
    names: [],
    filters: {},
    language,
  }));
}
