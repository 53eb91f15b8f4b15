import { readdirSync, readFileSync } from 'node:fs';

/** A running process as the kernel of Linux tells it. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** Number of the process that began its session; stays when its parent ends. */
  readonly session: number;
  /** Tells it from a later process of the same number. */
  readonly started: string;
  readonly cpuSeconds: number;
  readonly residentBytes: number;
}

/** Every process of this machine; none where there is no /proc. */
export function processTable(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readRow(Number(pid), readFileSync(`/proc/${pid}/stat`, 'utf8'))];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** A line of /proc/PID/stat. The name of the program, in brackets, may hold anything. */
export function readRow(pid: number, line: string): ProcessRow {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => fields[number - 3] ?? '0';
  return {
    pid,
    parent: Number(field(4)),
    session: Number(field(6)),
    cpuSeconds: (Number(field(14)) + Number(field(15))) / ticksPerSecond,
    started: field(22),
    residentBytes: Number(field(24)) * pageBytes,
  };
}

/** What Linux says to programs, whatever the kernel counts in. */
const ticksPerSecond = 100;
const pageBytes = 4096;
