import type * as definitions from './definitions.ts';
import * as looks from './looks.ts';
import Heading2 from './markdown/Heading2.astro';
import Heading3 from './markdown/Heading3.astro';
import Heading4 from './markdown/Heading4.astro';
import Link from './markdown/Link.astro';

/** What shows everything that a chapter may use, by the name it is written with; see `vocabulary.ts`. */
export const chapterComponents = {
  ...(looks satisfies Record<keyof typeof definitions, unknown>),
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  a: Link,
};
