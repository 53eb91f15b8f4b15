import { holdFirstTap } from './diagram-tap.ts';

/**
 * What diagrams do when a reader acts: light up what is joined to a node, and open large over the page. Both are
 * loaded only then; until then each drawing is one stop of the Tab key.
 */

for (const figure of document.querySelectorAll<HTMLElement>('figure.diagram')) {
  const drawings = figure.querySelector<HTMLElement>('.drawings');
  if (!drawings) continue;
  for (const svg of drawings.querySelectorAll('svg')) makeTabStop(svg);
  loadNeighbours(figure, drawings);
  const link = figure.querySelector<HTMLAnchorElement>('a[data-lens]');
  link?.addEventListener('click', (event) => openLarge(event, figure, link));
}

/** Of its nodes, of which some are links, only the first can be reached; from there arrow keys lead on. */
function makeTabStop(svg: SVGSVGElement): void {
  const [first, ...others] = svg.querySelectorAll(':is(g, a)[data-node]');
  if (!first) return;
  svg.setAttribute('role', 'graphics-document document');
  first.setAttribute('tabindex', '0');
  if (first.localName === 'g') {
    first.setAttribute('role', 'img');
    const lines = [...first.querySelectorAll('text')].flatMap(({ childNodes }) => [...childNodes]);
    first.setAttribute('aria-label', lines.map(({ textContent }) => textContent?.trim()).join(' '));
  }
  for (const other of others) if (other.localName === 'a') other.setAttribute('tabindex', '-1');
}

function loadNeighbours(figure: HTMLElement, drawings: HTMLElement): void {
  const letTapsThrough = holdFirstTap(drawings);
  let isLoaded = false;
  let latest: Event;
  for (const kind of ['pointerover', 'pointerdown', 'pointercancel', 'click', 'focusin'])
    drawings.addEventListener(kind, (event) => {
      // A tap is over before the answer to it is there.
      latest = event;
      if (isLoaded) return;
      isLoaded = true;
      Promise.all([
        import('./diagram-neighbours.ts'),
        import('./diagram-styles.ts').then((sheet) => sheet.diagramStyles()),
      ])
        .then(([{ showNeighbours }]) => showNeighbours(figure, drawings, latest))
        // Without a connection the words below the picture have them, and each link can be reached as before.
        .catch(() => {
          isLoaded = false;
          letTapsThrough();
          for (const link of drawings.querySelectorAll('a')) link.removeAttribute('tabindex');
        });
    });
}

/** A link that should open elsewhere does; one that cannot open here leads to the page. */
function openLarge(event: MouseEvent, figure: HTMLElement, link: HTMLAnchorElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  import('./diagram-lens.ts').then(({ openLens }) => openLens(figure, link)).catch(() => location.assign(link.href));
}
