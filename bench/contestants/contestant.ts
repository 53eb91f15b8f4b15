import type { Dialect } from '../content/markdown.ts';

/** A way to make a site of the generated book. */
export interface Contestant {
  readonly id: string;
  readonly title: string;
  /** What it was told beyond its defaults, in sentences. */
  readonly settings: readonly string[];
  /**
   * Makes a project that can be built, without chapters, in the folder, and returns the versions of what builds it.
   * @throws Error when it cannot be installed
   */
  readonly prepare: (folder: string) => Readonly<Record<string, string>>;
  /** Where the chapters go, from the folder of the project, and what their files end in. */
  readonly chapters: { readonly folder: string; readonly ending: string };
  /** How it wants them written; `others` is the number of chapters that stand there already. */
  readonly dialect: (others: number) => Dialect;
  /** Script that builds, from the folder of the project, and its arguments. */
  readonly build: readonly [string, ...string[]];
  readonly environment?: () => Promise<NodeJS.ProcessEnv>;
  /** Folder of the finished site, from the folder of the project. */
  readonly output: string;
  /** All that a build leaves for the next one, beside the output. */
  readonly caches: readonly string[];
  readonly addressOf: (slug: string) => string;
  /** Other pages of the built site that are weighed. */
  readonly otherPages?: (site: string) => string[];
  /** Pages of the built site that Lighthouse judges beside a generated chapter. */
  readonly judgedPages?: (site: string) => string[];
  /** The largest book it is measured with, where that is not any. */
  readonly largest?: number;
  readonly search: SearchSteps;
}

/** How a reader searches. */
export interface SearchSteps {
  /** What is clicked to begin. */
  readonly open: string;
  readonly field: string;
  /** What there is as soon as there are results. */
  readonly result: string;
}
