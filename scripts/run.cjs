// Every npm script comes through here: `node scripts/run.cjs COMMAND …`. It is read by whatever Node a person has,
// so nothing in this file is younger than Node 10, and nothing is loaded before the version is known to do.
const OLDEST = 18;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Built on a Rival needs Node ${OLDEST} or newer; this is ${process.version}. Install a newer one (https://nodejs.org) and run the command again.`,
  );
  process.exitCode = 1;
} else {
  import('./runner/run-command.mjs');
}
