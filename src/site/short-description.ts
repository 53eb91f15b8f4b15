/** As much of a description as search engines and link previews show. */
const limit = 200;

/** Cuts a text after the last sentence that fits, or else after a word. A dot after a digit ends no sentence: `10. März`. */
export function shortDescription(text: string): string {
  if (text.length <= limit) return text;
  const sentences = /^.*(?<!\d)[.!?](?=\s)/s.exec(text.slice(0, limit + 1))?.[0];
  if (sentences && sentences.length > limit / 2) return sentences;
  return `${text.slice(0, limit - 1).replace(/[\s,;:–]+\S*$/, '')} …`;
}
