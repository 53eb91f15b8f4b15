/**
 * Signs that nobody sees, or that change what is seen around them: controls, marks that turn text round,
 * signs without width, halves of signs, signs without a meaning, and the one that stands for lost letters.
 * Line feed and tab are white space like others. The two signs that join letters or keep them apart are part of
 * the spelling of some scripts, such as Arabic and Devanagari, and are allowed behind their letters.
 */
export const invisibleSign =
  /[^\P{Cc}\n\t]|(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u2800\ufffd]|(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200c\u200d]/u;

/** Those that only take up no room: without them a text reads as before, and nothing in it was turned round or lost. */
export const emptySign = /[\u00ad\u200b\u2060\ufeff]/;

/** Texts of Latin letters and the marks of print, of which no sign is invisible: most are, and they are told at once. */
export const plainText = /^[\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** The first invisible sign of a text: where it stands, and how to call it, such as “an invisible sign (U+202E)”. */
export function findInvisibleSign(text: string): { index: number; what: string } | undefined {
  const index = plainText.test(text) ? -1 : text.search(invisibleSign);
  if (index < 0) return undefined;
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    index,
    what: `${names[code] ?? 'an invisible control character'} (U+${code})`,
  };
}

const names: Readonly<Record<string, string>> = {
  '00AD': 'a soft hyphen',
  '200B': 'a space without width',
  FFFD: 'the sign for a lost letter',
};
