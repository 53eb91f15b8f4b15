import { englishName, languages } from '../../i18n/languages.ts';
import { adviseOnValue } from './advise-on-value.ts';

/** What this site knows to say of values beyond their schemas, wherever records are held against them. */
export const valueOptions = {
  languages: Object.fromEntries(languages.map((language) => [language, englishName(language)])),
  remarks: ['statement', 'note'],
  advise: adviseOnValue,
};
