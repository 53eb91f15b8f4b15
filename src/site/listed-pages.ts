import { defaultLanguage, languages } from '../i18n/languages.ts';

/** Pages, and what stands below them, that are made for the moment, not to be found; their heads say so too. */
const unlistedPaths = ['/404/', '/mentions/'];

/** Whether the page at the address `page`, on a site that lives under the path `base`, belongs into the sitemap. */
export function isListed(page: string, base: string): boolean {
  const folder = base.replaceAll(/^\/+|\/+$/g, '');
  const root = folder === '' ? '' : new URL(`/${folder}`, page).pathname;
  const path = new URL(page).pathname.slice(root.length);
  return !languages.some((language) =>
    unlistedPaths.some((unlisted) =>
      path.startsWith(language === defaultLanguage ? unlisted : `/${language}${unlisted}`),
    ),
  );
}
