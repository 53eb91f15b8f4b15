/** Text on one line, in which Markdown sees no link, image, code, list or markup of its own. */
export function markdownText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\[\]<>`*_]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)(?=[.)] )/, '$1\\');
}

/** A link of Markdown to any address. */
export function markdownLink(text: string, address: string): string {
  const whole = address.replaceAll(/[<>\s]/g, (sign) => encodeURIComponent(sign));
  return `[${markdownText(text)}](${/[()]/.test(whole) ? `<${whole}>` : whole})`;
}
