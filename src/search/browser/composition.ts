/**
 * Scripts that are composed of letters or sounds of others, and full-width letters, which stand on the way to them: until
 * it is chosen, what stands in the field means nothing.
 */
const underWay =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}\p{Script=Bopomofo}\uff01-\uff5e]/u;

/**
 * Calls back for what is typed into a field, at each letter, but with an input method for such a script only when a word is
 * chosen. Keyboards of phones compose words of every script, and end that only with a space or a tap elsewhere: a Latin
 * word is typed letter by letter there too.
 */
export function whenTyped(field: HTMLInputElement, typed: () => void): void {
  let isWaiting = false;
  field.addEventListener('input', (event) => {
    isWaiting = event instanceof InputEvent && event.isComposing && underWay.test(event.data ?? '');
    if (!isWaiting) typed();
  });
  // Not every browser has an input event behind it.
  field.addEventListener('compositionend', () => {
    if (isWaiting) typed();
    isWaiting = false;
  });
}
