import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChapter, generatedName, slugOf } from '../content/chapter.ts';
import { toMarkdown } from '../content/markdown.ts';
import type { Contestant } from './contestant.ts';

/** Puts so many generated chapters into the project of a contestant, in place of those that were there. */
export function writeChapters(contestant: Contestant, project: string, seed: number, count: number): void {
  const { folder, ending } = contestant.chapters;
  const into = join(project, folder);
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(into)) if (name.startsWith(generatedName)) rmSync(join(into, name));
  const dialect = contestant.dialect(readdirSync(into).length);
  for (let index = 0; index < count; index += 1) {
    const chapter = generateChapter(seed, index);
    writeFileSync(join(into, chapter.slug + ending), toMarkdown(chapter, dialect));
  }
}

/** Puts another sentence at the end of one chapter, as an author would. */
export function changeOneChapter(contestant: Contestant, project: string): void {
  const { folder, ending } = contestant.chapters;
  const file = join(project, folder, slugOf(1) + ending);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nAt last the lamp by the harbour was lit again.\n`);
}
