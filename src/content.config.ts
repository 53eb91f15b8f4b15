import { defineCollection } from 'astro:content';
import { chapterLoader } from './book/chapter-loader.ts';
import { chapterSchema } from './schemas/chapter.ts';

const chapters = defineCollection({ loader: chapterLoader, schema: chapterSchema });

export const collections = { chapters };
