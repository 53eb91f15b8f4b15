import { slugOf } from '../content/chapter.ts';

/** What was measured of the one generated chapter that is measured of everybody. */
export function generatedChapter<Value>(byPath: Readonly<Record<string, Value>>): Value | undefined {
  // Every language may have the chapter; the shortest address is that of the default one.
  const [path = ''] = Object.keys(byPath)
    .filter((name) => name.includes(slugOf(0)))
    .toSorted((a, b) => a.length - b.length);
  return byPath[path];
}
