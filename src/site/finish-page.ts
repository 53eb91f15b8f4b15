import { hashSource, stylesToAllow } from './content-security-policy.ts';
import { shortScopes } from './short-scopes.ts';
import { stylesInUse } from './styles-in-use.ts';

/**
 * Returns a page as readers get it: its styles are one sheet, which alone its policy allows, its scripts wait for the
 * first act of the reader, and fonts for other alphabets are named only where it has such letters.
 */
export function finishPage(html: string): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const body = html
    .slice(end)
    .replaceAll(moduleScript, '<template data-module="$1"></template>')
    .replace(otherAlphabets.test(html) ? '' : sheetOfOtherAlphabets, '');
  const { head, sheet } = takeStyles(html.slice(0, end));
  const page = shortScopes(head + body, stylesInUse(sheet, head + body));
  // Functions, because what stands in a hash or a sheet is no pattern.
  return page.html
    .replace(stylesToAllow, () => hashSource(page.styles))
    .replace('</head>', () => `<style>${page.styles}</style></head>`);
}

/** As Astro writes the scripts of components. */
const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/** Letters that are in none of the fonts that each page names. */
const otherAlphabets = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u0370-\u1fff\u2c60-\u2dff\ua640-\ua7ff]/;
const sheetOfOtherAlphabets = /<link [^>]*data-other-alphabets>/;

/** Astro writes a sheet for each part of the page; one of them takes one hash in the policy, and compresses better. */
function takeStyles(head: string): { head: string; sheet: string } {
  const sheets: string[] = [];
  const rest = head.replaceAll(/<style[^>]*>([^]*?)<\/style>/g, (_sheet, styles: string) => {
    sheets.push(styles.trim());
    return '';
  });
  return { head: rest, sheet: sheets.join('') };
}
