/** Which part of a picture is seen through its stage, and how large. */
export interface View {
  /** As large as fits and at least as large as it should be; what is then too large is seen from its top. */
  readonly begin: () => void;
  /** As large as fits, in the middle. */
  readonly fit: () => void;
  /** Makes it `factor` times as large around a point of the window, or around the middle. */
  readonly zoom: (factor: number, clientX?: number, clientY?: number) => void;
  /** Moves it by pixels. */
  readonly pan: (x: number, y: number) => void;
  /** Moves it so far that a part of it is seen. */
  readonly reveal: (part: Element) => void;
}

/**
 * The view of `svg`, which lies in `stage` from its top left corner on; never smaller than fits, nor moved out of sight.
 * @param least times its natural size that it should be to begin with
 */
export function createView(stage: HTMLElement, svg: SVGSVGElement, least: number): View {
  const { width, height } = svg.viewBox.baseVal;
  let [scale, left, top] = [1, 0, 0];
  const fitting = (): number => Math.min((stage.clientWidth - margin) / width, (stage.clientHeight - margin) / height);

  function show(): void {
    left = within(left, stage.clientWidth, width * scale);
    top = within(top, stage.clientHeight, height * scale);
    svg.style.width = `${width * scale}px`;
    svg.style.height = `${height * scale}px`;
    svg.style.transform = `translate(${left}px, ${top}px)`;
  }

  return {
    begin() {
      scale = Math.max(fitting(), least);
      [left, top] = [(stage.clientWidth - width * scale) / 2, margin / 2];
      show();
    },
    fit() {
      scale = fitting();
      show();
    },
    zoom(factor, clientX, clientY) {
      const box = stage.getBoundingClientRect();
      const x = (clientX ?? box.left + box.width / 2) - box.left;
      const y = (clientY ?? box.top + box.height / 2) - box.top;
      const fitted = fitting();
      const next = Math.min(Math.max(scale * factor, fitted), Math.max(mostOf * fitted, most));
      left = x - ((x - left) * next) / scale;
      top = y - ((y - top) * next) / scale;
      scale = next;
      show();
    },
    pan(x, y) {
      left += x;
      top += y;
      show();
    },
    reveal(part) {
      const [room, box] = [stage.getBoundingClientRect(), part.getBoundingClientRect()];
      left += shift(box.left - room.left, box.right - room.right);
      top += shift(box.top - room.top, box.bottom - room.bottom);
      show();
    },
  };
}

/** How far something has to move that begins so far behind the start of a room, and ends so far behind its end. */
function shift(start: number, end: number): number {
  if (start < margin) return margin - start;
  return Math.min(0, -end - margin);
}

/** In pixels, both sides together. */
const margin = 24;
/** Times the natural size, and times what fits. */
const most = 4;
const mostOf = 4;

/** Where an edge may lie: in the middle what is smaller than the stage, and no gap beside what is larger. */
function within(edge: number, room: number, size: number): number {
  if (size <= room) return (room - size) / 2;
  return Math.min(margin / 2, Math.max(edge, room - size - margin / 2));
}
