import { checkValue } from 'checked-content';
import { z } from 'zod';
import { webAddress } from '../../../src/schemas/primitives.ts';
import type { Reader } from '../question.ts';
import { option } from './as-typed.ts';

/** Reads an address as a browser shows it. */
export const readWebAddress: Reader = (written, { flag }) => {
  const name = `--${flag}`;
  const isTaken = (address: string) => webAddress.safeParse(address).success;
  if (isTaken(written)) return { value: written };
  const whole = `https://${written}`;
  const hint =
    !written.includes('://') && isTaken(whole)
      ? ` Write ${option(flag, whole)}, if that is how the browser shows it.`
      : '';
  const [problem] = checkValue(z.object({ [name]: webAddress }), { [name]: written }).problems;
  return { refused: `${(problem?.message ?? '').replaceAll('`', '')}${hint}` };
};
