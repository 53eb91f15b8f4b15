import { checkSite } from '../../src/check/check-site.ts';
import { reportOptions } from '../../src/check/report-options.ts';
import { inFlags } from './in-flags.ts';
import { ScaffoldError } from './scaffold-error.ts';

/**
 * Holds what was written to everything that the check asks for, and takes it back where it finds an error in it.
 * @throws ScaffoldError with what the check says.
 */
export async function holdToCheck(
  root: string,
  written: readonly { readonly file: string; readonly line: number }[],
  takeBack: () => void,
  flags: readonly string[],
): Promise<void> {
  const { problems } = await checkSite(root);
  const wrong = problems.filter(
    ({ severity, file, line }) => severity === 'error' && written.some((one) => one.file === file && line >= one.line),
  );
  if (wrong.length === 0) return;
  takeBack();
  const { rules } = reportOptions();
  throw new ScaffoldError(
    wrong.map(
      ({ message, help, rule }) =>
        `The check would refuse it (${rule}): ${inFlags({ message, help: help ?? rules[rule].fix }, flags)}`,
    ),
  );
}
