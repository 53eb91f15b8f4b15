/**
 * Shows the values of a chart at the pointer, under the finger and by the arrow keys of its slider. It reads them in the table below
 * the chart; loaded when one of these comes.
 */
export function showValues(chart: HTMLElement, slider: HTMLElement, event: Event): void {
  const figure = chart.closest('figure');
  const rows = [...(figure?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  const names = [...(figure?.querySelectorAll<HTMLElement>('thead th + th') ?? [])];
  const readout = chart.appendChild(document.createElement('div'));
  readout.className = 'readout';
  readout.hidden = true;
  // What it says is the value of the slider, for those who do not see it.
  readout.setAttribute('aria-hidden', 'true');
  let current = rows.length - 1;

  chart.addEventListener('pointermove', point);
  chart.addEventListener('pointerdown', point);
  chart.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && document.activeElement !== slider) hide();
  });
  slider.addEventListener('focus', () => show(current));
  slider.addEventListener('blur', hide);
  slider.addEventListener('keydown', (pressed) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    const next = steps[pressed.key]?.(current, rows.length - 1);
    if (pressed.key === 'Escape') hide();
    if (next === undefined) return;
    pressed.preventDefault();
    show(next);
  });
  if (event instanceof PointerEvent) point(event);
  else show(current);

  function point({ clientX }: PointerEvent): void {
    const { drawing, toPixels } = visibleDrawing(chart);
    const distances = positionsOf(drawing).map((position) => Math.abs(toPixels(position) - clientX));
    show(distances.indexOf(Math.min(...distances)));
  }

  function show(index: number): void {
    const row = rows[index];
    if (!row) return;
    current = index;
    const lines = [...row.querySelectorAll<HTMLElement>('td')].flatMap((cell, line) => {
      return cell.dataset['said'] === undefined ? [] : [{ cell, name: names[line] }];
    });
    const head = document.createElement('b');
    head.append(...[...(row.cells[0]?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    const events = [...(figure?.querySelectorAll<HTMLElement>(`[data-at='${index}']`) ?? [])].map(eventOf);
    readout.replaceChildren(head, ...lines.map(({ cell, name }) => lineOf(cell, name, names.length > 1)), ...events);
    readout.hidden = false;
    slider.setAttribute('aria-valuenow', String(index));
    slider.setAttribute(
      'aria-valuetext',
      [...readout.children].map(({ textContent }) => textContent.trim()).join('; '),
    );
    mark(chart, index, readout);
  }

  function hide(): void {
    readout.hidden = true;
    for (const marker of chart.querySelectorAll('.marker')) marker.remove();
  }
}

const steps: Partial<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowUp: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowDown: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** The drawing that the style sheet shows in a window of this width. */
function visibleDrawing(chart: HTMLElement): { drawing: HTMLElement; toPixels: (x: number) => number } {
  const drawings = [...chart.querySelectorAll<HTMLElement>('.drawing')];
  const drawing = drawings.find((one) => one.getClientRects().length > 0) ?? chart;
  const svg = drawing.querySelector('svg');
  const { left, width } = (svg ?? drawing).getBoundingClientRect();
  const scale = width / (svg?.viewBox.baseVal.width ?? width);
  return { drawing, toPixels: (x) => left + x * scale };
}

function positionsOf(drawing: HTMLElement): number[] {
  return (drawing.dataset['positions'] ?? '').split(' ').map(Number);
}

/** The value of a line in its colour, after its name where there are several. */
function lineOf(cell: HTMLElement, name: HTMLElement | undefined, isNamed: boolean): HTMLElement {
  const row = document.createElement('span');
  row.className = `colour-${name?.dataset['colour'] ?? ''}`;
  if (name && isNamed) row.append(said(name), ': ');
  row.append(said(cell));
  return row;
}

/** An event that is marked here, as the list below the chart tells it. */
function eventOf(told: HTMLElement): HTMLElement {
  const row = document.createElement('p');
  row.append(...[...told.childNodes].map((node) => node.cloneNode(true)));
  for (const link of row.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return row;
}

/** What a cell of the table is called where it is said, in the language it is said in. */
function said({ dataset }: HTMLElement): HTMLElement {
  const words = document.createElement('span');
  words.textContent = dataset['said'] ?? '';
  if (dataset['saidIn']) words.lang = dataset['saidIn'];
  return words;
}

/** Draws a line down the chart at a period and a ring around each point of it, and puts the values beside. */
function mark(chart: HTMLElement, index: number, readout: HTMLElement): void {
  for (const marker of chart.querySelectorAll('.marker')) marker.remove();
  const { drawing, toPixels } = visibleDrawing(chart);
  const svg = drawing.querySelector('svg');
  const x = positionsOf(drawing)[index];
  if (!svg || x === undefined) return;
  const marker = svg.appendChild(element('g', { class: 'marker' }));
  marker.append(
    element('path', {
      d: `M${x},6V${svg.viewBox.baseVal.height - 24}`,
      stroke: 'var(--diagram-line)',
      'stroke-dasharray': '2 3',
    }),
  );
  for (const dots of svg.querySelectorAll('[data-dots]'))
    for (const [, cx = '', cy = ''] of (dots.getAttribute('d') ?? '').matchAll(/M([\d.-]+),([\d.-]+)/g))
      if (Math.abs(Number(cx) - x) < 0.6)
        marker.append(
          element('circle', {
            cx,
            cy,
            r: '5',
            fill: 'var(--diagram-surface)',
            stroke: dots.getAttribute('stroke') ?? '',
            'stroke-width': '2',
          }),
        );
  const box = chart.getBoundingClientRect();
  const at = toPixels(x) - box.left;
  // To the left where it fits: names stand to the right.
  const fits = at > readout.offsetWidth + 24;
  readout.style.left = fits ? 'auto' : `${at + 12}px`;
  readout.style.right = fits ? `${box.width - at + 12}px` : 'auto';
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
