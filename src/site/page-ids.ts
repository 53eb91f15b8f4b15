/**
 * Ids that pages give to parts of their own, beside the headings of a chapter or the records of a list:
 * the main part, references and their uses, figures, the years of the time line, parts of a diagram.
 */
const idsOfPages =
  /^(?:content|references|search-.*|(?:use|reference|chart|diagram|fact|claim|letter|not-found|index|fails|rule|correction)-.*|y\d{4}|d[0-9a-f]{5,8}-.*)$/;

/** Whether an id is taken by the page itself, so that no heading and no record of a list may have it. */
export function isIdOfPage(id: string): boolean {
  return idsOfPages.test(id);
}
