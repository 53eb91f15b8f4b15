import { formatDate } from '../../i18n/format.ts';
import { fullStop } from '../../i18n/full-stop.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { Language } from '../../i18n/languages.ts';
import { locatorText } from '../../i18n/locator.ts';
import type { SiteContent } from '../../library/site-content.ts';
import { byId } from '../../model/by-id.ts';
import { sourceMark } from '../../model/source-mark.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Locator, Locators } from '../../schemas/locator.ts';
import type { LocalizedText, Name } from '../../schemas/primitives.ts';
import type { Mention } from '../../site/mentions.ts';
import { markdownLink, markdownText } from '../markdown-text.ts';

/** What the Markdown of a record is written with: the content, a language, and what makes the address of a path. */
export interface RecordEdition {
  readonly content: SiteContent;
  readonly language: Language;
  readonly absolute: (path: string) => string;
}

/** A heading with what stands below it, each as Markdown. Where there is nothing, it is left out. */
export type Section = readonly [heading: string, ...blocks: readonly (string | undefined)[]];

/** A record as Markdown: its title, of what kind it is, what stands first, its sections, and where its page is. */
export function recordDocument(
  {
    title,
    kicker,
    opening,
    path,
  }: { title: string; kicker: readonly string[]; opening: readonly (string | undefined)[]; path: string },
  sections: readonly Section[],
  { absolute }: RecordEdition,
): string {
  const blocks = [
    `# ${markdownText(title)}`,
    kicker.map(markdownText).join(' · '),
    ...opening,
    ...sections.flatMap(([heading, ...below]) =>
      below.some(Boolean) ? [`## ${markdownText(heading)}`, ...below] : [],
    ),
    `<${absolute(path)}>`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A text of the data as a paragraph; nothing for none. */
export function paragraph(text: LocalizedText | Name | undefined, { language }: RecordEdition): string | undefined {
  return text === undefined ? undefined : markdownText(inLanguage(text, language));
}

/** Properties as a list; those without a value are left out. */
export function properties(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  return bullets(pairs.flatMap(([name, value]) => (value ? `${markdownText(name)}: ${value}` : [])));
}

/** Lines of Markdown as a list. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The sources of a record: each by its title, with its publisher, its date, the place in it and of what kind it is. */
export function sourceList(
  { sources, locators = {} }: { sources: readonly string[]; locators?: Locators | undefined },
  edition: RecordEdition,
): string {
  const { dataset } = edition.content;
  return bullets(
    sources.flatMap((id) => {
      const source = byId(dataset.sources, id);
      return source ? sourceLine(source, locators[id], edition) : [];
    }),
  );
}

/** A table: its heads, then its rows, the cells as Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [heads, heads.map(() => '---'), ...rows].map(line).join('\n');
}

/** The sections of chapters that tell of a record. */
export function mentionList(mentions: readonly Mention[], { absolute }: RecordEdition): string {
  return bullets(mentions.map(({ title, path }) => markdownLink(title.text, absolute(path))));
}

/** A source in a line: its title, its publisher, its date, the place in it and of what kind it is. */
export function sourceLine(
  source: RecordOf<'sources'>,
  locator: Locator | undefined,
  { language }: RecordEdition,
): string {
  const t = interfaceText(language);
  const said = [
    source.publisher,
    source.published && formatDate(source.published, language),
    sourceMark(source),
    locator && locatorText(locator, language),
  ];
  const kind = [
    t(`source.${source.kind}`),
    source.checked === 'recalled' && t('source.recalled'),
    source.access && t(`source.access.${source.access}`),
  ];
  const words = [said, kind].map((parts) => markdownText(parts.filter(Boolean).join(', ')));
  const title = source.url === undefined ? markdownText(source.title) : markdownLink(source.title, source.url);
  return `${title}${fullStop(source.title)} ${words.join('. ')}`;
}
