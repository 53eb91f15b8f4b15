import type { Language } from '../../i18n/languages.ts';
import { atlasText } from '../../i18n/atlas-text.ts';
import { claimsText } from '../../i18n/claims-text.ts';
import { figuresText } from '../../i18n/figures-text.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { referenceText } from '../../i18n/reference-text.ts';
import type { SearchRecord } from '../shared/record.ts';

/** The pages that list things or explain the site, each as one result. */
export function pageRecords(language: Language): SearchRecord[] {
  const t = interfaceText(language);
  const atlas = atlasText[language];
  const reference = referenceText[language];
  const pages: readonly (readonly [path: string, title: string, description: string])[] = [
    ['/systems/', atlas.systems.title, atlas.systems.description],
    ['/incidents/', atlas.incidents.title, atlas.incidents.description],
    ['/timeline/', atlas.timeline.title, atlas.timeline.description],
    ['/dependencies/', atlas.dependencies.title, atlas.dependencies.description],
    ['/dependencies/#what-if', atlas.words.whatIf, atlas.words.whatIfIntro],
    ['/dependencies/#history', atlas.words.history, atlas.words.historyIntro],
    ['/dependencies/#concentration', atlas.words.concentration, atlas.words.herfindahl.replace('{value}', '')],
    ['/dependencies/#alternatives', atlas.words.alternatives, atlas.words.alternativesIntro],
    ['/dependencies/#exit', atlas.words.exit, `${atlas.words.exitIntro} ${atlas.words.criteria}`],
    ['/claims/', claimsText[language].title, claimsText[language].description],
    ['/figures/', figuresText[language].title, figuresText[language].description],
    ['/sources/', reference.sourcesTitle, reference.sourcesDescription],
    ['/glossary/', reference.glossaryTitle, reference.glossaryDescription],
    ['/data/', reference.dataTitle, reference.dataDescription],
    ['/contribute/', t('contribute.title'), t('contribute.description')],
    ['/about/', t('about.title'), t('about.description')],
  ];
  return pages.map(([path, title, description]) => ({
    path,
    kind: 'page',
    title,
    line: path.includes('#') ? atlas.dependencies.title : '',
    text: description,
    names: [],
    filters: {},
    language,
  }));
}
