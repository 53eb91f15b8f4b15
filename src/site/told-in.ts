import { chapterFor, chapterSlugs } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { SiteContent } from '../library/site-content.ts';
import type { Language } from '../i18n/languages.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { mentionIn } from './mentions.ts';
import type { Mention } from './mentions.ts';

/**
 * The sections that tell what the finding on a claim rests on, though they do not name the claim: those that print a fact
 * of the finding, and those that cite a source which belongs to this claim and that section alone; where there are none,
 * those that cite most of its sources, not counting what is cited all over the book. The opening of a chapter counts
 * where no section of it does.
 */
export function toldIn(claim: RecordOf<'claims'>, content: SiteContent, language: Language): readonly Mention[] {
  const sections = sectionsOf(content, language);
  const used = Map.groupBy(
    sections.flatMap(({ sources }) => [...sources]),
    (id) => id,
  );
  const timesUsed = (id: string) => used.get(id)?.length ?? 0;
  const isOwn = (id: string) =>
    timesUsed(id) === 1 && content.dataset.claims.every((other) => other === claim || !other.sources.includes(id));
  const certain = sections.filter(
    ({ values, sources }) =>
      claim.facts?.some((id) => values.has(id)) || claim.sources.some((id) => sources.has(id) && isOwn(id)),
  );
  const sharesMost = ({ sources }: Section) =>
    claim.sources.filter((id) => sources.has(id) && timesUsed(id) <= few).length > claim.sources.length / 2;
  const telling = certain.length > 0 ? certain : sections.filter(sharesMost);
  return telling
    .filter(({ slug, isOpening }) => !isOpening || !telling.some((other) => other.slug === slug && !other.isOpening))
    .map(({ mention }) => mention);
}

/** In how many sections a source may be used that still says what these are about. */
const few = 3;

interface Section {
  readonly slug: string;
  readonly isOpening: boolean;
  readonly mention: Mention;
  /** Ids of the facts and other values that it prints. */
  readonly values: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function sectionsOf(content: SiteContent, language: Language): readonly Section[] {
  const ofContent = known.get(content) ?? new Map<Language, readonly Section[]>();
  known.set(content, ofContent);
  const sections =
    ofContent.get(language) ??
    chapterSlugs(content.book)
      .flatMap((slug) => chapterFor(content.book, slug, language) ?? [])
      .flatMap((chapter) => sectionsIn(chapter, content.dataset));
  ofContent.set(language, sections);
  return sections;
}

const known = new WeakMap<SiteContent, Map<Language, readonly Section[]>>();

function sectionsIn(chapter: ParsedChapter, dataset: Dataset): Section[] {
  return [...Map.groupBy(chapter.components, ({ section }) => section)].map(([section, uses]) => ({
    slug: chapter.slug,
    isOpening: section === undefined,
    mention: mentionIn(chapter, section),
    values: new Set(
      uses.flatMap(({ name, attributes }) => (componentNamed(name)?.names === 'value' ? (attributes['id'] ?? []) : [])),
    ),
    sources: new Set(
      uses.flatMap(({ name, attributes }) => componentNamed(name)?.sourcesOf?.(attributes, dataset) ?? []),
    ),
  }));
}
