/**
 * The first sentence of a text, and what follows it. A dot after one or two digits ends none, nor does one after a
 * single letter: `10. März`, `U.S. Senators`.
 */
export function firstSentence(text: string): [first: string, rest: string] {
  const [first = text] = /^.*?(?<!\b\d{1,2}|\b\p{L})[.!?…][”’“‘»)]*(?=\s+[\p{Lu}\p{N}„“”«»(])/su.exec(text) ?? [];
  return [first, text.slice(first.length).trimStart()];
}

/** Ties dots inside a sentence to what follows, so that no line ends with one: cut there, it would end with four. */
export function tieDots(sentence: string): string {
  return sentence.replaceAll(/(?<=\.)\s(?=\S)/g, '\u00A0');
}
