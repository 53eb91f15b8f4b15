import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';

const chapters = defineCollection({
  loader: glob({ base: 'src/content/chapters', pattern: '{en,de}/*.mdx' }),
  schema: chapterSchema,
});

export const collections = { chapters };
