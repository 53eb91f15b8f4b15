interface HeadedPart {
  /** Id of the element whose printed pages have the head. */
  readonly id: string;
  readonly title: string;
}

/**
 * Returns a style sheet that prints the title of the book on the left and that of the part on the right of the head
 * of each page (CSS Paged Media, named pages; browsers without them print no heads).
 */
export function runningHeads(book: string, parts: readonly HeadedPart[]): string {
  const head = (side: 'left' | 'right', text: string) =>
    `@top-${side}{content:${cssString(text)};font-family:sans-serif;font-size:8pt}`;
  return parts
    .map(
      ({ id, title }, index) =>
        `@page part-${index + 1}{${head('left', book)}${head('right', title)}}` +
        `@media print{#${id}{page:part-${index + 1}}}`,
    )
    .join('');
}

/** Nothing in it can end the string, nor the element that the sheet stands in. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
