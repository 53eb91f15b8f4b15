/** A part of a chapter that stands apart from its text, as a quotation in Markdown that begins with its name. */
export function quotedBlock(name: string, words: string): string {
  return `**${name}**\n\n${words.trim()}`
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
