/** The scripts of pages, by what their addresses are named after. */
export const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  '/Page.astro': () => import('../page-behaviour.ts'),
  '/FilterCount.astro': () => import('../list-filters.ts'),
  '/WhatIfTool.astro': () => import('../dependencies/what-if/what-if-tool.ts'),
  '/search.astro': () => import('../../search/browser/search-page.ts'),
};
