import type { Browser, BrowserContext } from 'playwright-core';

/** What a browser of early 2022 does not know, and so drops: the whole declaration or rule around it. */
const unknownInStyles: readonly (readonly [RegExp, string])[] = [
  [/light-dark\(/g, '-x-light-dark('],
  [/color-mix\(/g, '-x-color-mix('],
  [/\b(?:oklch|oklab|lch|lab)\(/g, '-x-colour('],
  [/:has\(/g, ':-x-has('],
  [/:popover-open/g, ':-x-popover-open'],
  [/\binteractivity\b/g, '-x-interactivity'],
  [/::details-content/g, '::-x-details-content'],
  [/\bposition-area\b/g, '-x-position-area'],
  [/(?<=\d)[dsl]v(?=[hwib])/g, '-x-v'],
  [/\((?:width|height)\s*[<>]/g, '(-x-range'],
  [/@media\s*not\s*\(/g, '@media (-x-not) and ('],
  [/@(container|scope|property|starting-style)\b/g, '@-x-$1'],
  [/(?<=[;{])(rotate|translate|scale|field-sizing|interpolate-size)(?=:)/g, '-x-$1'],
  [/(content:\s*("[^"]*"|'[^']*'))\s*\/\s*(?:""|'')/g, '$1 -x-alternative'],
  [/float:\s*inline-/g, 'float:-x-inline-'],
];

/** What scripts find missing. */
const missingInScripts = `
  delete Element.prototype.checkVisibility;
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name];
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']) delete Set.prototype[name];
  for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'some', 'every']) delete Iterator.prototype[name];
  delete Map.groupBy;
  delete Object.groupBy;
  delete Promise.withResolvers;
  delete URLSearchParams.prototype.size;
  delete Intl.Segmenter;
  delete window.navigation;
  delete document.startViewTransition;
  delete window.DecompressionStream;
  delete window.TransformStream;
`;

/**
 * Opens Chromium with the knowledge of a browser from early 2022: style sheets, also those in pages, reach it with
 * everything younger made unknown, pages without popovers, scripts without younger functions. What is so changed is
 * no longer what the policy of a page allows, which is left out.
 */
export async function openOlderBrowser(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(missingInScripts);
  await context.route(/\.css(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: forget(await response.text()) });
  });
  await context.route(
    (url) => url.pathname.endsWith('/') || url.pathname.endsWith('.html'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html
          .replaceAll(/ popover(?:target="[^"]*")?(?=[\s>])/g, '')
          .replace(/(?<=<style>)[^]*?(?=<\/style>)/, forget),
      });
    },
  );
  return context;
}

function forget(styles: string): string {
  return unknownInStyles.reduce((text, [young, unknown]) => text.replaceAll(young, unknown), styles);
}
