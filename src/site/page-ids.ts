/** Pages on which headings or records of contributors stand, each under its id. */
export type PageWithIds = 'chapter' | 'contribute' | 'about' | 'sources' | 'glossary' | 'timeline' | 'claims';

/**
 * Ids that a page gives to parts of its own, beside the headings or the records that stand on it: the main
 * part and the search on every page; references and their uses, figures, parts of a diagram; the rules
 * below the guide; the corrections below what is said about the site; the letters of lists from A to Z; the years of the time line; the sections of the claims and the scale of the verdicts.
 */
const ownIds: Readonly<Partial<Record<PageWithIds, RegExp>>> = {
  chapter:
    /^(?:references|(?:use|reference|chart|diagram|fact|claim|letter|not-found|index|fails|rule|correction)-.*|y\d{4}|d[0-9a-f]{5,8}-.*)$/,
  contribute: /^(?:rules|rule-.*)$/,
  about: /^(?:corrections|correction-.*)$/,
  sources: /^letter-.*$/,
  glossary: /^letter-.*$/,
  timeline: /^y\d{4}$/,
  claims: /^(?:scale|section-.*)$/,
};

const idsOfEveryPage = /^(?:content|search-.*)$/;

/** Whether an id is taken by a page itself, so that no heading and no record on it may have it. */
export function isIdOfPage(page: PageWithIds, id: string): boolean {
  return idsOfEveryPage.test(id) || ownIds[page]?.test(id) === true;
}
