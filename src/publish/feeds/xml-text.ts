/**
 * Returns any text so that it can stand in an element or a quoted attribute of an XML 1.0 file. What XML
 * cannot hold at all, such as control characters and halves of characters, becomes the replacement
 * character.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"'\r]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
