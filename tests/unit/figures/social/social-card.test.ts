import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { interfaceText } from '../../../../src/i18n/interface-text.ts';
import { chapterSlugs } from '../../../../src/library/load-book.ts';
import { defaultLanguage, languages } from '../../../../src/i18n/languages.ts';
import { plainContent } from '../../../../src/library/held-content.ts';
import { knownPaths } from '../../../../src/site/routes.ts';
import { breakLines, widthOf } from '../../../../src/figures/lettering/lettering.ts';
import { cardSize, drawCard, renderCard } from '../../../../src/figures/social/social-card.ts';
import { illustrationNames } from '../../../../src/schemas/illustration.ts';
import { cardPath, socialCards } from '../../../../src/figures/social/social-cards.ts';

const content = plainContent('tests/fixtures/valid-site');

describe.each(languages)('the pictures for shared links in %s', (language) => {
  const cards = socialCards(content, language);

  it('exist for every page but the search', () => {
    const paths = knownPaths(content.dataset, chapterSlugs(content.book));
    paths.delete('/search/');
    expect([...cards.keys()].toSorted()).toEqual([...paths].toSorted());
  });

  it.each(['Some words, '.repeat(10), 'Donaudampfschifffahrt and '.repeat(3)])(
    'leave their margins blank, however long the title: %s',
    async (title) => {
      const [card] = cards.values();
      if (!card) throw new Error('The small site has no pictures.');
      const { width, height } = cardSize;
      const right = { left: width - 78, top: 40, width: 78, height: height - 40 };
      const picture = await sharp(await renderCard({ ...card, title }))
        .removeAlpha()
        .extract(right)
        .toBuffer();
      const margin = await sharp(picture).stats();
      expect(margin.channels.map(({ min, max }) => max - min)).toEqual([0, 0, 0]);
    },
  );
});

describe('the picture for a shared link', () => {
  const card = { kicker: 'Claim', title: 'A shop <owns> & rents', site: 'A book', tagline: 'A story' };

  it('is a PNG of the size that services ask for', async () => {
    const { format, width, height } = await sharp(await renderCard(card)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
  });

  it('holds outlines only, so that no title can become markup', () => {
    expect(drawCard(card)).not.toMatch(/<owns|<text|shop/);
  });

  it('shows the drawing of a chapter', () => {
    const plain = drawCard(card);
    const cards = illustrationNames.map((illustration) => drawCard({ ...card, illustration }));
    expect(new Set([plain, ...cards]).size).toBe(illustrationNames.length + 1);
    for (const drawn of cards) expect(drawn.length).toBeGreaterThan(plain.length + 5000);
  });

  it('of a chapter is the same in every language, whichever names the drawing', () => {
    const book = {
      ...content.book,
      chapters: content.book.chapters.map((chapter) =>
        chapter.language === 'en' && chapter.frontmatter
          ? { ...chapter, frontmatter: { ...chapter.frontmatter, illustration: 'lease' as const } }
          : chapter,
      ),
    };
    const drawings = languages.map((language) => socialCards({ ...content, book }, language).get('/chapters/opening/'));
    expect(drawings.map((drawing) => drawing?.illustration)).toEqual(languages.map(() => 'lease'));
  });

  it('names the site instead of a title that the font cannot draw', () => {
    const claims = content.dataset.claims.map((claim, index) =>
      index === 0
        ? { ...claim, claim: { ...claim.claim, de: 'ادعاء → 漢字' } }
        : { ...claim, claim: { en: 'A', de: 'Ω Жук Việt' } },
    );
    const cards = socialCards({ ...content, book: { ...content.book }, dataset: { ...content.dataset, claims } }, 'de');
    const titles = claims.map(({ id }) => cards.get(`/claims/${id}/`)?.title);
    expect(titles).toEqual(
      claims.map((_claim, index) => (index === 0 ? interfaceText(defaultLanguage)('site.title') : 'Ω Жук Việt')),
    );
  });

  it('is that of the list, or else of the home page, where a page has none', () => {
    const cards = socialCards(content, 'en');
    expect(cardPath('/diagrams/x/', cards)).toBe('/social/home.png');
    expect(cardPath('/sources/n/', cards)).toBe('/social/sources.png');
    expect(cardPath('/chapters/opening/', cards)).toBe('/social/chapters/opening.png');
  });
});

describe('a title', () => {
  const setting = { size: 60, weight: 700 } as const;

  it('is broken between words, none of its lines wider than there is room', () => {
    const lines = breakLines('What happens when you build your business on a rival’s machines?', 700, setting);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(widthOf(line, setting)).toBeLessThanOrEqual(700);
  });
});
