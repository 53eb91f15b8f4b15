import type { ChapterComponent } from './component.ts';
import * as definitions from './definitions.ts';
import type * as looks from './looks.ts';

/**
 * The closed vocabulary of chapters: everything besides Markdown that a chapter may use. A component without
 * its looks, or the reverse, does not compile.
 */
export const vocabulary: Readonly<Record<string, ChapterComponent>> = {
  ...(definitions satisfies Record<keyof typeof looks, ChapterComponent>),
};

/** The component that a chapter writes as `<name>`, or undefined where there is none. */
export function componentNamed(name: string | null | undefined): ChapterComponent | undefined {
  return name && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
}
