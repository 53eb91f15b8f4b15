import type { APIRoute } from 'astro';
import { chapterFor, chapterSlugs } from '../book/load-book.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import { collectionNames } from '../schemas/primitives.ts';
import { withBase } from '../site/address.ts';
import { siteContent } from '../site/content.ts';

/** What the site holds and where, for programs that read text (llmstxt.org). */
export const GET: APIRoute = ({ site }) => {
  const { book } = siteContent();
  const t = interfaceText('en');
  const absolute = (path: string) => new URL(withBase(path), site).href;
  const chapters = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, 'en') ?? []);
  return new Response(
    [
      `# ${t('site.title')}`,
      '',
      `> ${t('site.description')}`,
      '',
      'Text and data are published under CC BY 4.0. Every number has a source; each record says how reliable it is. The German version lies under /de/ with the same paths.',
      '',
      '## Chapters',
      '',
      ...chapters.map(
        ({ slug, frontmatter }) =>
          `- [${frontmatter?.title}](${absolute(`/chapters/${slug}.md`)}): ${frontmatter?.description}`,
      ),
      '',
      '## Data',
      '',
      `- [datapackage.json](${absolute('/data/datapackage.json')}): all tables with their schemas`,
      ...collectionNames.map((name) => `- [${name}](${absolute(`/data/${name}.json`)})`),
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
