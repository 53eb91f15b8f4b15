import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLanguage, otherLanguages } from '../../src/i18n/languages.ts';

/**
 * Takes all languages but the default one out of a copy of this project, because the peers build one language.
 * A field of another language must stand on one line of the data; the check of the copy would say so.
 */
export function keepOneLanguage(root: string): void {
  for (const language of otherLanguages(defaultLanguage)) {
    for (const part of ['src/content/texts', 'src/content/chapters'])
      rmSync(join(root, part, language), { recursive: true, force: true });
    rmSync(join(root, `CONTRIBUTING.${language}.md`), { force: true });
    const field = `${language}: .*\\n`;
    // A group of which nothing would be left goes with its only line.
    const lines = new RegExp(`^( *)[\\w-]+:\\n\\1 +${field}(?!\\1 )|^ *${field}`, 'gm');
    for (const file of globSync(join(root, 'src/data/**/*.yaml')))
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(lines, ''));
  }
}
