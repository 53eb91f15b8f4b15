import { parseFragment, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** A section of a chapter as HTML. */
export interface HtmlSection {
  /** Id of its heading; '' is what stands before the first one. */
  readonly id: string;
  readonly html: string;
}

/** Takes the HTML of a chapter's text apart at its headings of the second level, in order; what is empty is left out. */
export function sectionsOfHtml(html: string): HtmlSection[] {
  const sections: { id: string; html: string }[] = [{ id: '', html: '' }];
  for (const node of parseFragment(html).childNodes) {
    const id = headingId(node);
    if (id !== undefined) sections.push({ id, html: '' });
    const section = sections.at(-1);
    if (section) section.html += serializeOuter(node);
  }
  return sections.filter(({ html: text }) => text.trim() !== '');
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function headingId(node: Node): string | undefined {
  return node.nodeName === 'h2' && 'attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined;
}
