import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { textsFolder } from '../../../src/i18n/text-folders.ts';
import { forgetTexts } from '../../../src/i18n/texts.ts';

/** While the tests of a block run, there are languages of which only the settings are written, by their locales. */
export function withLanguages(locales: Readonly<Record<string, string>>): void {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  beforeAll(() => {
    cpSync(textsFolder, join(root, textsFolder), { recursive: true });
    for (const [language, locale] of Object.entries(locales)) {
      const folder = join(root, textsFolder, language);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'language.json'), JSON.stringify({ name: language, locale, complete: false }));
    }
    vi.spyOn(process, 'cwd').mockReturnValue(root);
    forgetTexts();
  });
  afterAll(() => {
    vi.restoreAllMocks();
    forgetTexts();
    rmSync(root, { recursive: true, force: true });
  });
}
