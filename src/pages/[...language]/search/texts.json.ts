import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { browserTexts } from '../../../search/build/browser-texts.ts';
import { languagePaths } from '../../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** What the search says in the browser, for pages that it opens over. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => Response.json(browserTexts(language));
