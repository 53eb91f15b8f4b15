const between = (first: string, last: string) =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(first.charCodeAt(0) + index),
  ).join('');

/**
 * What texts in English and German are written with, and the signs of this site: each page loads these. Whatever else
 * the fonts hold stands in files of its own, which browsers load where a page has one of them.
 */
export const everyday = [
  between('a', 'z'),
  between('A', 'Z'),
  between('0', '9'),
  'äöüÄÖÜßéè',
  ' !#$%&()+,-./:;=?',
  // Signs of typography; the first is a space that holds words together.
  '\u00a0·–—‘’‚“”„…›−↑',
].join('');

/**
 * What the other languages of Europe are written with, such as names of publishers: the block Latin Extended-A. With
 * them alone a page need not load the whole second file of a font, which holds two thousand letters.
 */
export const neighbours = between('\u0100', '\u017f');
