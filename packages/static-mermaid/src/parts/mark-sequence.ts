/** Marks participants, their lines down the picture, and messages with their texts. */
export function markSequence(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('[data-et="participant"],[data-et="life-line"]')) {
    const id = element.getAttribute('data-id');
    if (id !== null) element.setAttribute('data-node', id);
  }
  for (const foot of svg.querySelectorAll('.actor-bottom[name]')) {
    const name = foot.getAttribute('name') ?? '';
    foot.setAttribute('data-node', name);
    const label = foot.nextElementSibling;
    if (label?.localName === 'text' && label.classList.contains('actor-box')) label.setAttribute('data-node', name);
  }
  for (const line of svg.querySelectorAll('[data-et="message"]')) {
    const [from, to] = [line.getAttribute('data-from'), line.getAttribute('data-to')];
    for (const element of textsOf(line)) {
      element.setAttribute('data-from', from ?? '');
      element.setAttribute('data-to', to ?? '');
    }
  }
}

/** The texts that stand before a message's line, one for each line of words. */
function textsOf(line: Element): Element[] {
  const found: Element[] = [];
  let before = line.previousElementSibling;
  for (; before?.classList.contains('messageText'); before = before.previousElementSibling) found.push(before);
  return found;
}
