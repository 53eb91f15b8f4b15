import { z } from 'zod';
import { resourceTypes } from '../measure/static-server.ts';
import { buildStates } from '../measure/builds.ts';
import { lighthouseCategories } from '../measure/lighthouse.ts';

/** A value and the time at which it was measured, or why there is none. */
function outcome<Value extends z.ZodType>(value: Value) {
  return z.union([z.object({ at: z.iso.datetime(), value }), z.object({ at: z.iso.datetime(), failed: z.string() })]);
}

const build = z.object({
  cpuSeconds: z.number(),
  wallSeconds: z.number(),
  peakBytes: z.number().optional(),
  peakBytesOfOne: z.number().optional(),
  files: z.int(),
  bytes: z.int(),
});

const page = z.object({
  protocol: z.enum(['HTTP/2', 'HTTP/1.1']),
  requests: z.array(z.object({ path: z.string(), type: z.enum(resourceTypes), bytes: z.int(), blocking: z.boolean() })),
  speeds: z.array(z.object({ fcp: z.number(), lcp: z.number(), tbt: z.number(), cls: z.number() })),
  /** Whether the first screen is the same when only the first flight of the page has arrived; asked of this site alone. */
  firstFlightIsEnough: z.boolean().optional(),
});

const search = z.array(z.object({ milliseconds: z.number(), bytes: z.int(), requests: z.int() }));
const lighthouse = z.array(z.record(z.enum(lighthouseCategories), z.number()));

const machine = z.object({
  processor: z.string(),
  cores: z.int(),
  memoryBytes: z.int(),
  system: z.string(),
  node: z.string(),
  browser: z.string().optional(),
  /** How many processes wanted to run when the command began: more than one or two, and others were at work. */
  load: z.number().optional(),
});

/** What was measured of one contestant with so many chapters: the file `results/<contestant>-<chapters>.json`. */
export const rawResultSchema = z.object({
  contestant: z.string(),
  title: z.string(),
  settings: z.array(z.string()),
  chapters: z.int(),
  seed: z.int(),
  /** Of this project; absent outside a repository. */
  commit: z.string().optional(),
  machine,
  versions: z.record(z.string(), z.string()),
  /** Why nothing at all could be measured. */
  unavailable: z.string().optional(),
  builds: z.partialRecord(z.enum(buildStates), outcome(build)),
  /** By path. */
  pages: z.record(z.string(), outcome(page)),
  search: outcome(search).optional(),
  lighthouse: z.record(z.string(), outcome(lighthouse)),
});

/** As `scripts/bench-dev.ts` writes them. */
export const waits = z.array(z.object({ what: z.string(), goal: z.number(), seconds: z.array(z.number()) }));

/** How long people wait for the commands of this project, on its own book: the file `results/commands.json`. */
export const commandsSchema = z.object({
  commit: z.string().optional(),
  machine,
  waits: outcome(waits),
});

export type Commands = z.infer<typeof commandsSchema>;
export type RawResult = z.infer<typeof rawResultSchema>;
export type PageResult = z.infer<typeof page>;
export type Outcome<Value> = { readonly at: string } & ({ readonly value: Value } | { readonly failed: string });
