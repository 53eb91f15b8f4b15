import { interfaceText } from '../i18n/interface-text.ts';
import { defaultLanguage } from '../i18n/languages.ts';

/** The archive of the whole site: its path from the root of the site, and the name of the folder that it holds. */
export function archiveFile(): { readonly file: string; readonly name: string } {
  const name = interfaceText(defaultLanguage)('book.name');
  return { file: `${name}.zip`, name };
}
