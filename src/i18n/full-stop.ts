/** The stop that ends a sentence after `text`; nothing where the text ends with one of its own. */
export function fullStop(text: string): '.' | '' {
  return /[.!?…][”’“‘»)]*$/u.test(text) ? '' : '.';
}
