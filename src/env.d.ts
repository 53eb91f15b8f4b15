declare namespace App {
  interface Locals {
    /** What the components inside a chapter need to know about it; set by the chapter page. */
    chapter?: import('./site/chapter-context.ts').ChapterContext;
  }
}
