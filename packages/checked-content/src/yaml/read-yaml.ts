import type { TextFile } from '../text/read-text.ts';
import { parseYamlFile } from './yaml-document.ts';
import type { YamlFile } from './yaml-document.ts';

/** Where the values of sound files are kept from one run to the next: to parse a text takes far longer than to load it. */
export interface KeptValues {
  /** What was kept of the file with this very text; undefined where nothing was. */
  get: (file: TextFile) => unknown;
  set: (file: TextFile, value: unknown) => void;
}

/** Reads a file as `parseYamlFile` does. One whose value is kept is parsed only when a place in it is asked for. */
export function readYaml({ file, text }: TextFile, kept?: KeptValues): YamlFile {
  const value = kept?.get({ file, text });
  if (value === undefined) {
    const read = parseYamlFile(text, file);
    if (read.problems.length === 0 && !read.incomplete) kept?.set({ file, text }, read.value);
    return read;
  }
  let parsed: YamlFile | undefined;
  const whole = () => (parsed ??= parseYamlFile(text, file));
  return {
    value,
    incomplete: false,
    problems: [],
    locate: (path, atKey) => whole().locate(path, atKey),
    rawAt: (path, atKey) => whole().rawAt(path, atKey),
    signsAt: (path) => whole().signsAt(path),
  };
}
