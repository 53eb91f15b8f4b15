/** Marks participants, their lines down the picture, and messages with their texts. */
export function markSequence(svg: SVGSVGElement): void {
  putInOrder([...svg.querySelectorAll('[data-et="participant"][data-type="participant"]')]);
  for (const element of svg.querySelectorAll('[data-et="participant"],[data-et="life-line"]')) {
    const id = element.getAttribute('data-id');
    if (id !== null) element.setAttribute('data-node', id);
  }
  for (const foot of svg.querySelectorAll('.actor-bottom[name]')) {
    const name = foot.getAttribute('name') ?? '';
    foot.setAttribute('data-node', name);
    let label = foot.nextElementSibling;
    for (; label?.matches('text.actor-box'); label = label.nextElementSibling) label.setAttribute('data-node', name);
  }
  for (const line of svg.querySelectorAll('[data-et="message"]')) {
    const [from, to] = [line.getAttribute('data-from'), line.getAttribute('data-to')];
    const texts = textsOf(line);
    if (from === null || to === null || texts.length === 0) continue;
    const label = document.createElementNS(svg.namespaceURI, 'g');
    label.setAttribute('data-from', from);
    label.setAttribute('data-to', to);
    texts[0]?.before(label);
    label.append(...texts);
  }
}

/** mermaid draws the last participant first; who goes through the picture begins at the first. */
function putInOrder(participants: readonly Element[]): void {
  const drawn = participants.flatMap(({ parentElement }) => parentElement ?? []);
  for (const [index, participant] of drawn.entries()) drawn[index - 1]?.before(participant);
}

/** The texts that stand before a message's line, one for each line of words. */
function textsOf(line: Element): Element[] {
  const found: Element[] = [];
  let before = line.previousElementSibling;
  for (; before?.classList.contains('messageText'); before = before.previousElementSibling) found.unshift(before);
  return found;
}
