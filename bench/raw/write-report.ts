import { writeFileSync } from 'node:fs';
import { contestants } from '../contestants/contestants.ts';
import { goals, resultsPage } from '../report/results-page.ts';
import { readReasons } from './reasons.ts';
import { readAllResults, readCommands } from './result-files.ts';

/** Writes RESULTS.md from everything that was kept. */
export function writeReport(): void {
  const order = contestants.map(({ id }) => id);
  const reasons = readReasons(goals.map(({ id }) => id));
  writeFileSync('bench/RESULTS.md', resultsPage(readAllResults(), readCommands(), order, reasons));
}
