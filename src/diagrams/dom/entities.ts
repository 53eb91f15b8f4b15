/** A text with its entities (`&quot;`, `&#9829;`) as characters, those too that mermaid hides from its parsers. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]+;|ﬂ°/.test(text)) return text;
  decoder ??= document.createElement('textarea');
  const shown = text.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  decoder.innerHTML = shown.replaceAll('<', '&lt;');
  return decoder.textContent;
}

let decoder: HTMLTextAreaElement | undefined;
