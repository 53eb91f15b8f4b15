import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, it } from 'vitest';
import { chapterMarkdown } from '../../../src/integrations/chapter-markdown.ts';
import { trace } from '../../attacks/attack.ts';
import { chapterAttacks } from '../../attacks/chapter-attacks.ts';
import { german } from '../check/mistakes/mistake.ts';
import { siteForEach } from '../site-for-each.ts';

const newSite = siteForEach();

/** Compiles a text as Astro does when a page asks for the file, without any check before. */
async function compile(text: string, file: string): Promise<string> {
  const renderer = await chapterMarkdown().createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  return (await renderer?.process(content, resolve(file), frontmatter))?.code ?? '';
}

describe('the gate in front of the compiler', () => {
  it('lets a chapter through, and hands its frontmatter to nobody', async () => {
    const text = readFileSync(`tests/fixtures/valid-site/${german}`, 'utf8');
    const code = await compile(text, german);
    expect(code).toContain('Fact');
    expect(code).toContain('export const frontmatter = {};');
  });

  it('turns the alignment of table cells into classes, because pages allow no style attributes', async () => {
    const head = readFileSync(`tests/fixtures/valid-site/${german}`, 'utf8').split('\n## ')[0] ?? '';
    const code = await compile(`${head}\n\n| a | b | c |\n| :-: | --: | :-- |\n| d | e | f |\n`, german);
    expect(code.match(/class(?:Name)?: "to-\w+"/g)).toHaveLength(4);
    expect(code).not.toContain('style');
  });

  it('takes the id of a diagram without the space round it', async () => {
    const head = readFileSync(`tests/fixtures/valid-site/${german}`, 'utf8').split('\n## ')[0] ?? '';
    const code = await compile(`${head}\n\n\`\`\`mermaid  shelf-to-file \t \nflowchart LR\n\`\`\`\n`, german);
    expect(code).toContain('id: "shelf-to-file"');
  });

  it.each(chapterAttacks.map((attack) => [attack.name, attack] as const))(
    'refuses what would run, or makes text of it: %s',
    async (_name, attack) => {
      const site = newSite();
      attack.make(site, { chapter: german, guide: '' });
      const compiled = await compile(site.read(german), german).catch(() => '');
      expect(compiled).not.toMatch(/\bran\s*=|javascript:|(?:^|\n)import .*data:|set:html|client:|\bon[a-z]+"?:/i);
      expect(existsSync(trace)).toBe(false);
    },
  );

  it.each([
    'src/pages/extra.mdx',
    'src/content/chapters/xx/extra.mdx',
    'src/content/extra.mdx',
    '../chapters/en/x.mdx',
  ])('takes no file where no chapter can be: %s', async (file) => {
    await expect(compile('Text.', file)).rejects.toThrow('Only chapters are compiled');
  });

  it('takes no Markdown that is not MDX', async () => {
    const renderer = await chapterMarkdown().createRenderer({ syntaxHighlight: false });
    await expect(renderer.render('Text.')).rejects.toThrow('Only chapters are compiled');
  });
});
