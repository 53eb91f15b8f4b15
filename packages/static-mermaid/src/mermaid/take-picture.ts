import { decodeEntities } from '../dom/entities.ts';

/**
 * Runs mermaid and takes the picture out of its hands as elements.
 * mermaid itself would write it as text and sanitize that, which takes as long as drawing; the
 * serializer here lets only listed elements and attributes through, so that step is left out.
 */
export async function takePicture(render: (container: Element) => Promise<unknown>): Promise<SVGSVGElement> {
  const container = document.createElement('div');
  document.body.append(container);
  let frame: Element | undefined;
  const observer = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) frame ??= withoutText(node as Element);
    }
  });
  observer.observe(container, { childList: true });
  try {
    await render(container);
    const svg = frame?.querySelector('svg');
    if (!svg) throw new Error('mermaid returned no picture');
    decodeTexts(svg);
    return svg;
  } finally {
    observer.disconnect();
    container.remove();
  }
}

/** The element mermaid draws in, with nothing to read for who asks for its markup. */
function withoutText(element: Element): Element {
  Object.defineProperty(element, 'innerHTML', { get: () => '', configurable: true });
  return element;
}

/** What was not written as text, but as markup, still holds mermaid's hidden entities. */
function decodeTexts(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('text,tspan,title,desc')) {
    for (const node of element.childNodes) {
      if (node.nodeType === 3 && node.nodeValue) node.nodeValue = decodeEntities(node.nodeValue);
    }
  }
}
