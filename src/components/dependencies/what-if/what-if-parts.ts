/** The first part of the tool that fits; an element of no page where an older page has none. */
export function partOf(tool: HTMLElement, selector: string): HTMLElement {
  return tool.querySelector<HTMLElement>(selector) ?? document.createElement('p');
}

/** Words that came with the page, each with its language. */
export function wordsOf(tool: HTMLElement, name: string): DocumentFragment {
  const template = tool.querySelector<HTMLTemplateElement>(`template[data-word=${name}]`);
  return (template?.content.cloneNode(true) as DocumentFragment | undefined) ?? document.createDocumentFragment();
}
