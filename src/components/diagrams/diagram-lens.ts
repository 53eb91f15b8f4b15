import { moveByHand } from './diagram-drag.ts';
import { showNeighbours } from './diagram-neighbours.ts';
import { diagramStyles } from './diagram-styles.ts';
import { createView } from './diagram-view.ts';
import { holdFirstTap } from './diagram-tap.ts';
import type { View } from './diagram-view.ts';
import { wordsOf } from './diagram-words.ts';

/** Opens a drawing of a diagram over the page, as large as the window or larger; closed, the page is as it was. */
export async function openLens(figure: HTMLElement, opener: HTMLElement): Promise<void> {
  const [drawing, scale] = drawingFor(figure);
  if (!drawing || document.querySelector('.diagram-lens')) return;
  await diagramStyles();
  const [left, top] = [scrollX, scrollY];
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const stage = document.createElement('div');
  const svg = stage.appendChild(copyOf(drawing));
  const view = createView(stage, svg, scale);
  dialog.className = 'diagram-lens';
  dialog.lang = wordsOf(figure).language;
  dialog.setAttribute('aria-label', figure.querySelector('figcaption .title')?.textContent.trim() ?? '');
  dialog.append(toolsFor(figure, dialog, view), stage);
  stage.className = 'stage';
  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', wordsOf(figure).hint);
  showNeighbours(figure, stage, undefined, dialog);
  holdFirstTap(stage);
  moveByHand(stage, view);
  dialog.addEventListener('keydown', (pressed) => moveByKey(pressed, view));
  // Not on the picture: one that listens for the focus would get it.
  stage.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGElement && target.matches(':focus-visible')) view.reveal(target);
  });
  dialog.addEventListener('close', () => {
    removeEventListener('resize', view.begin);
    dialog.remove();
    opener.focus({ preventScroll: true });
    scrollTo({ left, top, behavior: 'instant' });
  });
  addEventListener('resize', view.begin);
  dialog.showModal();
  stage.focus();
  view.begin();
}

/**
 * The widest drawing that the window shows whole and no smaller than the page, else the one that the page shows;
 * and how many times its natural size the page shows it.
 */
function drawingFor(figure: HTMLElement): [drawing: SVGSVGElement | undefined, scale: number] {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('.drawings > svg')];
  const shown = drawings.find((svg) => svg.getClientRects().length > 0);
  const scale = shown ? shown.getBoundingClientRect().width / shown.viewBox.baseVal.width : 1;
  const isLarge = ({ viewBox: { baseVal: box } }: SVGSVGElement): boolean =>
    Math.min(innerWidth / box.width, innerHeight / box.height) >= scale;
  return [drawings.find(isLarge) ?? shown, scale];
}

/** A picture with ids of its own, by which its lines find their heads also where the page hides the other. */
function copyOf(drawing: Element): SVGSVGElement {
  const copy = document.createElement('template');
  copy.innerHTML = drawing.outerHTML.replace(/\bd[0-9a-f]{8}-/g, 'lens-$&');
  const svg = copy.content.querySelector('svg');
  if (!svg) throw new Error('The drawing is no picture.');
  for (const part of [svg, ...svg.querySelectorAll('.near, .here')]) part.removeAttribute('class');
  return svg;
}

function toolsFor(figure: HTMLElement, dialog: HTMLDialogElement, view: View): HTMLElement {
  const words = wordsOf(figure);
  const tools = document.createElement('div');
  tools.className = 'tools';
  const hint = document.createElement('p');
  hint.textContent = words.hint;
  // Read out where the focus is, on the picture.
  hint.setAttribute('aria-hidden', 'true');
  tools.append(
    hint,
    button('+', words.zoomIn, () => view.zoom(zoomStep)),
    button('−', words.zoomOut, () => view.zoom(1 / zoomStep)),
    button(words.fit, words.fit, view.fit),
    button(words.close, words.close, () => dialog.close()),
  );
  return tools;
}

function button(sign: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  return made;
}

const zoomStep = 1.3;
const panStep = 80;

const moves: Partial<Record<string, (view: View) => void>> = {
  '+': (view) => view.zoom(zoomStep),
  '=': (view) => view.zoom(zoomStep),
  '-': (view) => view.zoom(1 / zoomStep),
  '0': (view) => view.fit(),
  ArrowRight: (view) => view.pan(-panStep, 0),
  ArrowLeft: (view) => view.pan(panStep, 0),
  ArrowDown: (view) => view.pan(0, -panStep),
  ArrowUp: (view) => view.pan(0, panStep),
};

/** On a node, arrow keys lead to the next one. */
function moveByKey(pressed: KeyboardEvent, view: View): void {
  const move = moves[pressed.key];
  if (!move || pressed.defaultPrevented || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
  pressed.preventDefault();
  move(view);
}
