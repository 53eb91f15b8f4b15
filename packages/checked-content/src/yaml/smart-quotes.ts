/**
 * A value in typographic quotes where YAML wants straight ones: `en: “The shop opened.”`. YAML takes
 * them for letters of the text. Returns the piece of the line and what to write instead, or undefined.
 */
export function straighten(line: string): { from: string; to: string; column: number } | undefined {
  const match = /^(\s*(?:- +)*(?:[\w-]+: +)?)([“”„‟‘’‚«»].*?)\s*$/u.exec(line);
  const [, before, value] = match ?? [];
  if (before === undefined || value === undefined || !isSmartQuoted(value)) return undefined;
  return { from: value, to: JSON.stringify(value.slice(1, -1)), column: before.length + 1 };
}

/**
 * Whether a plain text is wrapped in typographic quotes, with none inside: then they were meant to quote
 * it. So were a typographic and a straight one.
 */
export function isSmartQuoted(text: string): boolean {
  return /^(?:[“”„‟][^“”„‟"]*[“”„‟"]|[“”„‟][^“”„‟]*[“”„‟]|[‘’‚][^‘’‚"]*[‘’‚]|«[^«»]*»|»[^«»]*«)$/u.test(text);
}
