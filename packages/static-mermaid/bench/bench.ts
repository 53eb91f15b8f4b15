import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createRenderer } from '../src/index.ts';

// Draws one diagram of each kind, and says how long that takes and how big the pictures are.

const BUDGET = { startUpMs: 1500, medianMs: 300, warmMs: 50, medianKb: 2.5 };
const ROUNDS = 5;

const folder = new URL('../tests/sources/', import.meta.url);
const sources = readdirSync(folder).map((file) => ({
  name: file.replace('.mmd', ''),
  source: readFileSync(new URL(file, folder), 'utf8'),
}));

const [opening] = sources.filter(({ name }) => name === 'flowchart-lr');
if (!opening) throw new Error(`${folder.pathname} has no flowchart-lr.mmd.`);
const uncached = createRenderer({ cacheDirectory: false });
const first = await timed(() => uncached.render(opening.source));

const rows = [];
for (const { name, source } of sources) {
  const times: number[] = [];
  let svg = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timed(async () => ({ svg } = await uncached.render(source))));
  }
  rows.push({
    diagram: name,
    'first ms': Math.round(times[0] ?? 0),
    'median ms': Math.round(median(times)),
    'raw kB': svg.length / 1000,
    'brotli kB': brotliCompressSync(svg).length / 1000,
  });
}

const cacheDirectory = mkdtempSync(join(tmpdir(), 'diagrams-'));
const cached = createRenderer({ cacheDirectory });
const drawAll = () => Promise.all(sources.map(({ source }) => cached.render(source)));
await drawAll();
await cached.close();
const warm = await timed(drawAll);
rmSync(cacheDirectory, { recursive: true });

console.table(rows);
const startUp = first - (rows.find((row) => row.diagram === opening.name)?.['median ms'] ?? 0);
const results = [
  ['start-up: the first picture, less its time later on', startUp, BUDGET.startUpMs, 'ms'],
  ['median of the diagrams’ medians', median(rows.map((row) => row['median ms'])), BUDGET.medianMs, 'ms'],
  [`all ${sources.length} from the cache`, warm, BUDGET.warmMs, 'ms'],
  ['median size', median(rows.map((row) => row['brotli kB'])), BUDGET.medianKb, 'kB'],
] as const;
for (const [what, measured, budget, unit] of results) {
  const within = measured <= budget;
  if (!within) process.exitCode = 1;
  const value = unit === 'kB' ? measured.toFixed(2) : Math.round(measured);
  console.log(`${within ? 'ok  ' : 'OVER'} ${what}: ${value} ${unit}, budget ${budget} ${unit}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
