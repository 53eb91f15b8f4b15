import type { APIRoute } from 'astro';
import type { Language } from '../../book/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { referenceText } from '../../i18n/reference-text.ts';
import { pageAddress } from '../../site/address.ts';
import { siteContent } from '../../site/content.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The corrections log as an Atom feed (RFC 4287). */
export const GET: APIRoute<{ language: Language }> = ({ props: { language }, site }) => {
  const words = referenceText[language];
  const absolute = (path: string) => new URL(pageAddress(path, language), site).href;
  const entries = siteContent().dataset.corrections.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const moment = (date: string) => `${date.padEnd(10, '-01-01'.slice(date.length === 4 ? 0 : 3))}T00:00:00Z`;
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escape(`${interfaceText(language)('site.title')}: ${words.corrections}`)}</title>`,
    `<id>${escape(absolute('/feed.xml'))}</id>`,
    `<link rel="self" href="${escape(absolute('/feed.xml'))}"/>`,
    `<link href="${escape(absolute('/about/#corrections'))}"/>`,
    `<updated>${moment(entries[0]?.date ?? '2026-01-01')}</updated>`,
    `<author><name>${escape(interfaceText(language)('site.title'))}</name></author>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<title>${escape(entry.subject[language])}</title>`,
        `<id>${escape(absolute(`/about/#correction-${entry.id}`))}</id>`,
        `<link href="${escape(absolute(`/about/#correction-${entry.id}`))}"/>`,
        `<updated>${moment(entry.date)}</updated>`,
        `<content type="text">${escape(`${words.was}: ${entry.was[language]}\n${words.is}: ${entry.is[language]}\n${words.why}: ${entry.reason[language]}`)}</content>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
