import { z } from 'zod';
import { illustrationNames } from './illustration.ts';

/** Frontmatter of a chapter. What can be computed (words, reading time, references) is not written. */
export const chapterSchema = z
  .strictObject({
    title: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .meta({ description: 'Title of the chapter.', examples: ['How it began'] }),
    description: z
      .string()
      .trim()
      .min(40)
      .max(200)
      .meta({ description: 'One sentence for search results and link previews.' }),
    order: z.int().positive().max(10_000).meta({ description: 'Place in the book, from 1.' }),
    question: z.string().trim().min(1).max(200).meta({ description: 'The question this chapter answers.' }),
    updated: z.iso
      .date()
      .optional()
      .meta({
        description: 'Day of the last change, for copies without the history of the project, which knows it better.',
        examples: ['2026-01-31'],
      }),
    illustration: z
      .enum(illustrationNames)
      .optional()
      .meta({ description: 'The drawing that is the face of the chapter, in every language.' }),
  })
  .meta({ title: 'Chapter', description: 'Frontmatter of a chapter.' });

export type ChapterFrontmatter = z.infer<typeof chapterSchema>;
