import type { ChapterContext } from './site/chapter-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components inside a chapter need to know about it; set by the chapter page. */
      chapter?: ChapterContext;
    }
  }
}
