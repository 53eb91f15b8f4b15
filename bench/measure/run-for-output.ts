import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Returns what a program prints.
 * @throws Error when it fails, or has not ended after two minutes
 */
export async function runForOutput(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const { stdout } = await execute(file, args, {
    env,
    maxBuffer: 100_000_000,
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  return stdout;
}
