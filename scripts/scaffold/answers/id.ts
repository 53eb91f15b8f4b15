import { idStyle } from '../../../src/library/load-dataset.ts';
import { isId } from '../../../src/schemas/primitives.ts';
import type { CollectionName } from '../../../src/schemas/primitives.ts';
import type { Reader, Reading } from '../question.ts';
import { option } from './as-typed.ts';
import { idsIn } from './record-names.ts';

/** Reads the id of a new record, which no other of its collection has. */
export function newId(collection: CollectionName): Reader {
  return (written, about) => {
    const reading = readId(written, about);
    if ('refused' in reading || !idsIn(about.dataset, collection).includes(written)) return reading;
    return {
      refused: `The id “${written}” is taken, in src/data/${collection}. Ids are permanent: choose another one, such as ${option(about.flag, freeId(written, idsIn(about.dataset, collection)))}, or edit the record there is.`,
    };
  };
}

/** Reads a name that stands in addresses or is that of a file. */
export function readId(written: string, { flag }: { flag: string }): Reading {
  if (isId(written)) return { value: written };
  const meant = idStyle.meant(written);
  const hint = isId(meant) ? ` Write ${option(flag, meant)}` : '';
  return {
    refused: `--${flag} is “${written.slice(0, 100)}”, which is not a name for an address or a file: these have lower-case letters from a to z, digits and single hyphens, at most 80 of them.${hint}`,
  };
}

function freeId(taken: string, ids: readonly string[]): string {
  const [, stem = taken] = /^(.*?)(?:-\d)?$/.exec(taken) ?? [];
  return (
    Array.from({ length: 1000 }, (_, index) => `${stem.slice(0, 76)}-${index + 2}`).find((id) => !ids.includes(id)) ??
    stem
  );
}
