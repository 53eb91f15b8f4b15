import { writeFileSync } from 'node:fs';
import { loadDataset } from '../src/library/load-dataset.ts';
import { linkReport, visitSources } from './links/visit-sources.ts';

/** Visits all sources and writes what cannot be reached to the file named on the command line. */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file for the report: node scripts/check-links.ts links.md');
  process.exit(1);
}
const { dataset } = loadDataset(process.cwd());
const visits = await visitSources(dataset.sources, { fetch });
writeFileSync(file, linkReport(visits));
for (const outcome of ['reached', 'unclear', 'broken'] as const)
  console.log(`${outcome}: ${visits.filter((visit) => visit.outcome === outcome).length}`);
