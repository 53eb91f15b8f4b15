import { writeReport } from './raw/write-report.ts';

/** Writes RESULTS.md anew, without measuring: after a reason was written, or results were brought from another machine. */
writeReport();
