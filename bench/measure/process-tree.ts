import type { ProcessRow } from './process-table.ts';

/** What a process with a session of its own and all that it started have used, seen from outside again and again. */
export class ProcessTree {
  readonly #root: number;
  readonly #seen = new Map<string, ProcessRow>();
  #alive: ProcessRow[] = [];
  peakBytes = 0;
  /** Of the largest single process. */
  peakBytesOfOne = 0;

  constructor(root: number) {
    this.#root = root;
  }

  /** Takes note of what runs now. Who was once of the tree stays it, also when its parent has ended. */
  look(table: readonly ProcessRow[]): void {
    const members = new Set<number>();
    const isMember = (row: ProcessRow) =>
      row.session === this.#root || members.has(row.parent) || this.#seen.has(keyOf(row));
    for (let before = -1; before !== members.size;) {
      before = members.size;
      for (const row of table) if (isMember(row)) members.add(row.pid);
    }
    this.#alive = table.filter(({ pid }) => members.has(pid));
    for (const row of this.#alive) this.#seen.set(keyOf(row), row);
    this.peakBytes = Math.max(this.peakBytes, sum(this.#alive.map(({ residentBytes }) => residentBytes)));
    this.peakBytesOfOne = Math.max(this.peakBytesOfOne, ...this.#alive.map(({ residentBytes }) => residentBytes));
  }

  /** Of all processes that were ever seen, as far as they had come when they were last seen. */
  get cpuSeconds(): number {
    return sum([...this.#seen.values()].map(({ cpuSeconds }) => cpuSeconds));
  }

  /** Numbers of the processes that were there at the last look. */
  get alive(): readonly number[] {
    return this.#alive.map(({ pid }) => pid);
  }
}

function keyOf({ pid, started }: ProcessRow): string {
  return `${pid} ${started}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
