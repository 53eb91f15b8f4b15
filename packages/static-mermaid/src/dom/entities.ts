/** A text with its entities (`&quot;`, `&#9829;`) as characters, those too that mermaid hides from its parsers. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]+;|ﬂ°/.test(text)) return text;
  decoder ??= document.createElement('textarea');
  const shown = text.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  decoder.innerHTML = shown.replaceAll('<', '&lt;');
  return decoder.textContent;
}

/** The same for a text as its author wrote it, before mermaid saw it: `#quot;` and `#9829;` are entities too. */
export function decodeWritten(text: string): string {
  return decodeEntities(
    text.replace(/#(\d+|[a-z]\w*);/gi, (_, name: string) => (/^\d/.test(name) ? `&#${name};` : `&${name};`)),
  );
}

let decoder: HTMLTextAreaElement | undefined;
