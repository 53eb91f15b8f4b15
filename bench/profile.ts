import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { costliest, readProfile } from './profile/cpu-profile.ts';
import { profileTables } from './profile/profile-tables.ts';

/** Prints what a build spent its time on: `node bench/profile.ts FOLDER`, with what `--cpu-prof` wrote there. */
const [place] = process.argv.slice(2);
try {
  if (place === undefined) throw new Error('Name a profile, or a folder with one.');
  const file = statSync(place).isDirectory() ? profileIn(place) : place;
  console.log(profileTables(costliest(readProfile(readFileSync(file, 'utf8')))));
} catch (error) {
  console.error(
    `${(error as Error).message}\nnode --cpu-prof, as PROFILE.md tells, writes files that end in .cpuprofile.`,
  );
  process.exitCode = 1;
}

/** The largest one: the build itself, not the commands that start it. */
function profileIn(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => join(folder, name));
  const [largest] = files.toSorted((one, other) => statSync(other).size - statSync(one).size);
  if (largest === undefined) throw new Error(`There is no profile in ${folder}.`);
  return largest;
}
