import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSite } from '../src/check/check-site.ts';
import { completeLanguages } from '../src/i18n/languages.ts';

/** Times the check on the real content, and on books made from it: a thousand files, and a thousand chapters in each language. */
await report('the real content', process.cwd(), 2);
await reportBook(500);
await reportBook(1000);

async function reportBook(chapters: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'check-bench-'));
  cpSync('src/data', join(folder, 'src/data'), { recursive: true });
  for (const language of completeLanguages) writeChapters(folder, language, chapters);
  await report(`${chapters} chapters in ${completeLanguages.length} languages`, folder, 10);
  rmSync(folder, { recursive: true });
}

function writeChapters(folder: string, language: string, count: number): void {
  const from = join('src/content/chapters', language);
  const to = join(folder, 'src/content/chapters', language);
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((name) => name.endsWith('.mdx'));
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length] ?? '';
    const isCopy = index >= names.length;
    // Diagrams and places in the book are unique.
    const text = readFileSync(join(from, name), 'utf8')
      .replace(/^order: \d+$/m, `order: ${index + 1}`)
      .replaceAll(/^(```mermaid [\w-]+)$/gm, isCopy ? `$1-${index}` : '$1');
    writeFileSync(join(to, isCopy ? name.replace('.mdx', `-${index}.mdx`) : name), text);
  }
}

async function report(what: string, root: string, budget: number): Promise<void> {
  const started = performance.now();
  const { errors, site } = await checkSite(root);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${what}: ${site.book.chapters.length} files, ${errors} errors, ${seconds.toFixed(2)} s (budget ${budget} s)`,
  );
  if (seconds > budget) process.exitCode = 1;
}
