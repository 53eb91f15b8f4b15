import { join } from 'node:path';
import { build } from 'astro';
import { refuseSecondBuild } from '../src/output/build-lock.ts';
import { digestInputs } from '../src/output/build-inputs.ts';
import { buildPlaceFor } from '../src/output/build-place.ts';
import { recordBuild } from '../src/output/build-record.ts';
import { endWhenAsked } from '../src/output/end-when-asked.ts';
import { explainFailure } from '../src/output/explain-failure.ts';
import { BuildRunningError } from '../src/output/output-error.ts';
import { watchSite } from '../src/output/site-state.ts';

// What makes the build all or nothing is the integration whole-output; here is what people are told.
const root = process.cwd();
const place = buildPlaceFor(join(root, 'dist'));
const siteNow = watchSite(place);
const detailed = process.env['BUILD_LOG'] === 'info';
const buildLog = new URL('../src/output/build-log.ts', import.meta.url);

endWhenAsked(() => console.error(`\nThe build was interrupted; ${siteNow()}.`));
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

try {
  // Astro puts a heading over what integrations say; this need not wait for it.
  refuseSecondBuild(place);
  // Astro adds to the environment.
  const environment = { ...process.env };
  const inputs = digestInputs(root, environment);
  await build(detailed ? { logLevel: 'info' } : { logLevel: 'warn', logger: { entrypoint: buildLog } });
  const after = digestInputs(root, environment);
  // Of a file that was saved meanwhile nobody knows whether it went into the site, even if it was put back.
  if (inputs && inputs.digest === after?.digest && inputs.changed === after.changed) recordBuild(place, inputs.digest);
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  process.exitCode = 1;
  if (detailed) console.error(error);
  console.error(explainFailure(error, place));
  if (error instanceof BuildRunningError) return;
  console.error(`\nThe build failed; ${siteNow()}.`);
}
