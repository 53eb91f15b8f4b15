import type { Language } from '../i18n/languages.ts';
import { defaultLanguage } from '../i18n/languages.ts';

/**
 * Turns a path of the site (`/chapters/opening/#id`, without language) into the address of the page in
 * `language`, under the base path of the build.
 */
export function pageAddress(path: string, language: Language): string {
  return withBase(languagePath(path, language));
}

/** The same without the base path of the build. */
export function languagePath(path: string, language: Language): string {
  return language === defaultLanguage ? path : `/${language}${path}`;
}

/** Puts the base path of the build in front of a path that begins with a slash. */
export function withBase(path: string): string {
  // Where Node runs this file by itself, there is no `env`.
  const base = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';
  return `${base.replace(/\/$/, '')}${path}`;
}
