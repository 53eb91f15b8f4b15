import { languages } from '../i18n/languages.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { epubPath, epubType } from './epub-path.ts';

/**
 * A header is the same for all pages, and cannot list the styles of each. So it allows any that stand inside a page,
 * and each page, whose own policy holds beside this one, only what was built into it.
 */
const policyOfAll = contentSecurityPolicy("'unsafe-inline'");

/** Headers that every answer of a host should carry; framing can be forbidden in a header only. */
export const headersOfAll = {
  'Content-Security-Policy': `${policyOfAll}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** What some folders need beside these. */
const headersOfFolders = {
  // Files here carry a hash in their name.
  '/assets/': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/pagefind/': { 'Cache-Control': 'public, max-age=3600' },
  // Open data may be fetched by the pages of others.
  '/data/': { 'Access-Control-Allow-Origin': '*' },
  '/figures/': { 'Access-Control-Allow-Origin': '*' },
} as const;

/**
 * The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read, for a site that lives
 * under `base`, such as `/` or `/book/`.
 */
export function headersFile(base: string): string {
  const root = base.replace(/\/$/, '');
  return [
    ...ruleLines(`${root}/*`, headersOfAll),
    ...Object.entries(headersOfFolders).flatMap(([folder, headers]) => ruleLines(`${root}${folder}*`, headers)),
    // Not all hosts know the type, and a book that comes as plain bytes opens nowhere.
    ...languages.flatMap((language) => ruleLines(`${root}${epubPath(language)}`, { 'Content-Type': epubType })),
    '',
  ].join('\n');
}

function ruleLines(pattern: string, headers: Readonly<Record<string, string>>): string[] {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
