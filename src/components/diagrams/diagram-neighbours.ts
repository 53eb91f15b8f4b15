import { sayNode } from './diagram-sentence.ts';
import { wordsOf } from './diagram-words.ts';

/**
 * Lights up the lines of a node and the nodes at their other ends, and says them: at the pointer, at a touch and by
 * arrow keys. Loaded when one of these comes, with `diagramStyles`.
 * @param host what the sentence is added to: the figure, or the dialog that shows it large
 */
export function showNeighbours(figure: HTMLElement, drawings: HTMLElement, event?: Event, host = figure): void {
  const pictures = [...drawings.querySelectorAll('svg')];
  const say = speaker(figure, pictures);
  nameStops(pictures, say);
  const readout = host.appendChild(readoutFor(figure));
  let lit: string | undefined;
  let isByFinger = false;
  // Put out by Escape, what has the focus stays dark until the reader goes on.
  let isPutOut = false;

  for (const kind of ['pointerover', 'pointerleave', 'pointerdown', 'pointercancel', 'click', 'focusin', 'focusout'])
    drawings.addEventListener(kind, act);
  drawings.addEventListener('keydown', (pressed) => {
    const stop = moveOn(pressed);
    if (!stop) return;
    isPutOut = false;
    light(stop);
  });
  // What is listened to goes with the dialog.
  const around = host instanceof HTMLDialogElement ? host : document.documentElement;
  around.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    isPutOut = true;
    light(undefined);
  });
  around.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !drawings.contains(target) && !readout.contains(target)) light(undefined);
  });
  if (event) act(event);

  function act(event: Event): void {
    const { type, target } = event;
    const node = nodeAt(target);
    // A finger that is lifted leaves lit what it touched; one that goes on to scroll the page does not.
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isFinger && (type === 'pointerover' || type === 'pointerleave')) return;
    // Nor does the focus put it out that goes on to the link in what is said.
    if (type === 'focusout' && isByFinger) return;
    if (type === 'focusin') isPutOut = false;
    const isOverNode = type === 'pointerover' && node;
    if (isOverNode || ['focusin', 'pointerdown', 'click'].includes(type)) light(node, isFinger);
    else light(isPutOut ? undefined : nodeAt(drawings.querySelector(':focus-visible')));
  }

  function light(node: SVGElement | undefined, isFinger = false): void {
    const id = node?.dataset['node'];
    if (id === lit && (isByFinger || !isFinger)) return;
    [lit, isByFinger] = [id, isFinger && id !== undefined];
    for (const svg of pictures) mark(svg, id);
    readout.hidden = !node;
    if (!node || id === undefined) return;
    const { name, joined } = say(id);
    const bold = document.createElement('b');
    bold.textContent = name;
    const address = isFinger && node.getAttribute('href');
    // What has the focus has the sentence for its name, and need not be said twice.
    const isNamed = !address && nodeAt(document.activeElement)?.dataset['node'] === id;
    readout.setAttribute('aria-hidden', String(isNamed));
    readout.replaceChildren(address ? linkTo(address, bold) : bold, joined && `: ${joined}`);
    readout.classList.toggle('above', node.getBoundingClientRect().bottom > innerHeight * 0.75);
  }
}

/** Goes on to the next node, or back, and returns it. */
function moveOn(pressed: KeyboardEvent): SVGElement | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const node = nodeAt(pressed.target);
  const stops = stopsIn(node?.ownerSVGElement);
  const next = node && steps[pressed.key]?.(stops.indexOf(node), stops.length - 1);
  const stop = stops[next ?? -1];
  if (!stop) return undefined;
  pressed.preventDefault();
  for (const other of stops) other.setAttribute('tabindex', other === stop ? '0' : '-1');
  stop.focus();
  return stop;
}

const steps: Partial<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Each node once, however often it is drawn, from left to right and from the top down. */
function stopsIn(svg: SVGSVGElement | null | undefined): SVGElement[] {
  const stops = new Map<string | undefined, SVGElement>();
  for (const node of svg?.querySelectorAll<SVGElement>(':is(g, a)[data-node]') ?? [])
    if (!stops.has(node.dataset['node'])) stops.set(node.dataset['node'], node);
  return [...stops.values()]
    .map((node) => ({ node, box: node.getBoundingClientRect() }))
    .sort(({ box: a }, { box: b }) => {
      const isSameRow = a.top < b.bottom && b.top < a.bottom;
      return isSameRow ? a.left - b.left : a.top - b.top;
    })
    .map(({ node }) => node);
}

/** What is said of a node, as it is called in the first drawing: lists number their boxes. */
function speaker(figure: HTMLElement, [first]: readonly SVGSVGElement[]): Say {
  const words = wordsOf(figure);
  return (id) => (first ? sayNode(first, id, words) : { name: id, joined: '' });
}

type Say = (id: string) => ReturnType<typeof sayNode>;

/** The name of each node also tells what it is joined to. */
function nameStops(pictures: readonly SVGSVGElement[], say: Say): void {
  for (const node of pictures.flatMap(stopsIn)) {
    if (node.localName === 'g') node.setAttribute('role', 'img');
    if (node.getAttribute('tabindex') !== '0') node.setAttribute('tabindex', '-1');
    const { name, joined } = say(node.dataset['node'] ?? '');
    node.setAttribute('aria-label', joined ? `${name}: ${joined}` : name);
  }
}

function readoutFor(figure: HTMLElement): HTMLElement {
  const readout = document.createElement('p');
  readout.className = 'diagram-said';
  readout.lang = wordsOf(figure).language;
  readout.setAttribute('role', 'status');
  readout.hidden = true;
  return readout;
}

/** The way for a finger, which is no stop of the Tab key: those who have one reach the node itself. */
function linkTo(address: string, name: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.tabIndex = -1;
  link.append(name);
  return link;
}

/** Sets apart what belongs to a node: itself, its lines, and what they join it to. */
function mark(svg: SVGSVGElement, id: string | undefined): void {
  const near = new Set([id]);
  svg.classList.toggle('lit', id !== undefined);
  for (const line of svg.querySelectorAll<SVGElement>('[data-from]')) {
    const { from, to } = line.dataset;
    const isJoined = id !== undefined && (from === id || to === id);
    if (isJoined) near.add(from).add(to);
    line.classList.toggle('near', isJoined);
  }
  for (const node of svg.querySelectorAll<SVGElement>('[data-node]')) {
    node.classList.toggle('near', id !== undefined && near.has(node.dataset['node']));
    node.classList.toggle('here', id !== undefined && node.dataset['node'] === id);
  }
}

function nodeAt(target: EventTarget | null): SVGElement | undefined {
  return (target instanceof Element && target.closest<SVGElement>('[data-node]')) || undefined;
}
