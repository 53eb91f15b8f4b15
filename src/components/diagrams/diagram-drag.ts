import type { View } from './diagram-view.ts';

/** Moves a view by mouse, pen and fingers: one drags, two also zoom; so do the wheel and a double click. */
export function moveByHand(stage: HTMLElement, view: View): void {
  const down = new Map<number, Point>();
  let isMoved = false;

  stage.addEventListener(
    'wheel',
    (turned) => {
      turned.preventDefault();
      // Fingers on a touchpad come as a wheel with the control key, in smaller steps.
      const step = turned.deltaY * (turned.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30);
      view.zoom(Math.exp(-step * (turned.ctrlKey ? 0.01 : 0.002)), turned.clientX, turned.clientY);
    },
    { passive: false },
  );
  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) isMoved = false;
    down.set(event.pointerId, pointOf(event));
  });
  stage.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const [other] = [...down].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]));
    if (!isMoved && !other && distance(before, now) < slack) return;
    isMoved = true;
    // Also what happens outside counts from here on; before, a click on a link was still possible.
    stage.setPointerCapture(event.pointerId);
    stage.classList.add('moving');
    down.set(event.pointerId, now);
    const share = other ? 0.5 : 1;
    view.pan((now.x - before.x) * share, (now.y - before.y) * share);
    if (!other) return;
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    view.zoom(factor, (now.x + other.x) / 2, (now.y + other.y) / 2);
  });
  for (const kind of ['pointerup', 'pointercancel'] as const)
    stage.addEventListener(kind, ({ pointerId }) => {
      down.delete(pointerId);
      if (down.size === 0) stage.classList.remove('moving');
    });
  stage.addEventListener('dblclick', ({ clientX, clientY }) => view.zoom(2, clientX, clientY));
  // The end of a movement is no click on what lies there, and a link is not carried away.
  stage.addEventListener('click', (event) => isMoved && swallow(event), { capture: true });
  stage.addEventListener('dragstart', (event) => event.preventDefault());
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a hand may tremble. */
const slack = 4;

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
