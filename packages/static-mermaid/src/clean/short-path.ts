import { readOutlines } from './outline.ts';
import type { Point, Stretch } from './outline.ts';
import { thinOut } from './thin-out.ts';

/**
 * The same path with fewer, relative commands and two decimals.
 * What rounding takes from one step is given back in the next, so that errors do not add up.
 */
export function shortPath(d: string): string {
  if (d.trim() === '') return '';
  if (/NaN|undefined|Infinity/.test(d)) throw new Error('a path has no coordinates');
  const pen = new Pen();
  for (const outline of readOutlines(d)) {
    pen.move(outline.start);
    for (const stretch of thinOut(outline)) pen.draw(stretch);
    if (outline.closed) pen.close(outline.start);
  }
  return pen.text;
}

/** Writes commands, and knows where a reader of the rounded ones is. */
class Pen {
  text = '';
  private at: Point = [0, 0];
  private last = '';

  move(point: Point): void {
    const step = this.step(point);
    this.write(this.text === '' ? 'M' : 'm', step);
  }

  draw({ command, values, end }: Stretch): void {
    const [fromX, fromY] = this.at;
    const controls = values.slice(0, -2).map((value, index) => round(value - (index % 2 === 0 ? fromX : fromY)));
    const [dx, dy] = this.step(end);
    const shape = command === 'A' ? arcShape(values) : controls;
    if (command === 'L' && dy === 0) this.write('h', [dx]);
    else if (command === 'L' && dx === 0) this.write('v', [dy]);
    else this.write(command.toLowerCase(), [...shape, dx, dy]);
  }

  close(start: Point): void {
    // The last line to the start need not be drawn twice.
    this.text = this.text.replace(/[hv]-?[\d.]+$|l-?[\d.]+[ -][\d.]+$/, (line) => (this.isAt(start) ? '' : line));
    this.write('z', []);
    this.at = [round(start[0]), round(start[1])];
  }

  private isAt([x, y]: Point): boolean {
    return Math.abs(x - this.at[0]) < 0.02 && Math.abs(y - this.at[1]) < 0.02;
  }

  private step([x, y]: Point): [dx: number, dy: number] {
    const [dx, dy] = [round(x - this.at[0]), round(y - this.at[1])];
    this.at = [round(this.at[0] + dx), round(this.at[1] + dy)];
    return [dx, dy];
  }

  /** A command like the one before needs no letter; numbers stand apart only where they would run together. */
  private write(letter: string, numbers: readonly number[]): void {
    if (letter !== this.last || letter === 'm' || letter === 'z') this.text += letter;
    for (const number of numbers) {
      const written = String(number).replace(/^(-?)0\./, '$1.');
      const touching = /\d$/.test(this.text) && !written.startsWith('-');
      const pointAfterPoint = written.startsWith('.') && /\.\d+$/.test(this.text);
      this.text += touching && !pointAfterPoint ? ` ${written}` : written;
    }
    this.last = letter;
  }
}

/** Radii are rounded down: readers widen one that is too small to just fit, but one too big bends the arc. */
function arcShape([rx = 0, ry = 0, ...turnAndFlags]: readonly number[]): number[] {
  const down = (radius: number): number => Math.floor(radius * 100) / 100;
  return [down(rx), down(ry), ...turnAndFlags.slice(0, 3).map(round)];
}

function round(number: number): number {
  return Math.round(number * 100) / 100 + 0;
}
