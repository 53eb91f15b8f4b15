import type { Expected, Mistake } from './mistake.ts';
import { english, german } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const nextSentence = { [english]: 'Read on in', [german]: 'Weiter geht es im' };

/** Adds a paragraph of its own to the first section of a chapter. */
export function addParagraph(site: SiteFiles, text: string, file: typeof english | typeof german = german): void {
  const next = nextSentence[file] ?? '';
  site.replace(file, next, `${text}\n\n${next}`);
}

/** A mistake that consists of one paragraph in the German chapter. */
function inProse(name: string, paragraph: string, expect: Omit<Expected, 'file'>): Mistake {
  return { name, make: (site) => addParagraph(site, paragraph), expect: { ...expect, file: german } };
}

const closing = { en: 'src/content/chapters/en/closing.mdx', de: 'src/content/chapters/de/closing.mdx' };
const closingText = `---
title: The closing
description: How the small shop for films closed its doors, and what became of the shelves in the end.
order: 2
question: How did it end?
---

One morning the door stayed shut. People stood in front of it, read the note that hung in the window, and went on to the next corner, where a machine gave out the same films for less; the shelves went to a school, which still keeps its books on them.
`;

/** Mistakes in the head, the sections and the prose of chapters. */
export const chapterMistakes: readonly Mistake[] = [
  {
    name: 'a chapter without its German file',
    make: (site) => site.remove(german),
    expect: {
      rule: 'missing-chapter',
      file: english,
      at: 1,
      says: '`opening` has no German version',
      severity: 'warning',
    },
  },
  {
    name: 'a chapter without its English file',
    make: (site) => site.remove(english),
    expect: {
      rule: 'missing-chapter',
      file: german,
      at: 1,
      says: '`opening` has no English version',
      severity: 'warning',
    },
  },
  {
    name: 'a chapter that is an empty file',
    make: (site) => site.write(german, ''),
    expect: { rule: 'empty-chapter', file: german, at: 1, says: '0 words' },
  },
  {
    name: 'a chapter with a head and nothing else',
    make: (site) => site.write(german, site.read(german).split('\n').slice(0, 6).join('\n')),
    expect: { rule: 'empty-chapter', file: german, at: 1, says: '0 words' },
  },
  {
    name: 'a chapter without frontmatter',
    make: (site) => site.write(german, site.read(german).split('\n').slice(7).join('\n')),
    expect: { rule: 'frontmatter', file: german, at: 1, says: 'does not begin with a frontmatter block' },
  },
  {
    name: 'a frontmatter that is never closed',
    make: (site) => site.replace(german, 'Wie fing es an?\n---\n', 'Wie fing es an?\n'),
    expect: { rule: 'frontmatter', file: german, at: 1, says: 'never closed' },
  },
  {
    name: 'an unknown key in the frontmatter',
    make: (site) => site.replace(german, 'order: 1', 'order: 1\nauthor: Anna'),
    expect: { rule: 'unknown-field', file: german, at: 'author: Anna', says: '`author` is not a field here' },
  },
  {
    name: 'a misspelt key in the frontmatter',
    make: (site) => site.replace(german, 'question:', 'quesion:'),
    expect: { rule: 'unknown-field', file: german, at: 'quesion:', says: 'Did you mean `question`?' },
  },
  {
    name: 'a frontmatter without a question',
    make: (site) => site.replace(german, 'question: Wie fing es an?\n', ''),
    expect: { rule: 'missing-field', file: german, at: 2, says: '`question` is missing' },
  },
  {
    name: 'a colon in a title without quotes',
    make: (site) => site.replace(german, 'title: Die Eröffnung', 'title: Die Eröffnung: ein Anfang'),
    expect: { rule: 'yaml-syntax', file: german, at: 'ein Anfang', says: 'in quotes' },
  },
  {
    name: 'a title that is too long',
    make: (site) => site.replace(german, 'title: Die Eröffnung', `title: Die ${'sehr '.repeat(20)}lange Eröffnung`),
    expect: { rule: 'invalid-value', file: german, at: 'sehr sehr', says: 'must have at most 80 characters' },
  },
  {
    name: 'a description that is too short',
    make: (site) => site.replace(german, /description: .*/.exec(site.read(german))?.[0] ?? '', 'description: Kurz.'),
    expect: { rule: 'invalid-value', file: german, at: 'Kurz.', says: 'must have at least 40 characters' },
  },
  {
    name: 'an order in words',
    make: (site) => site.replace(german, 'order: 1', 'order: first'),
    expect: { rule: 'invalid-value', file: german, at: 'order: first', says: 'must be a number' },
  },
  {
    name: 'two chapters with one order',
    make: (site) => {
      for (const file of [closing.en, closing.de]) site.write(file, closingText.replace('order: 2', 'order: 1'));
    },
    expect: { rule: 'chapter-order', file: english, at: 'order: 1', says: `is taken by ${closing.en}` },
  },
  {
    name: 'two orders for one chapter',
    make: (site) => site.replace(german, 'order: 1', 'order: 3'),
    expect: { rule: 'chapter-order', file: german, at: 'order: 3', says: `but 1 in ${english}` },
  },
  {
    name: 'a section that one language lacks',
    make: (site) => site.replace(german, '### Wer das trug {#who-carried-it}\n', ''),
    expect: { rule: 'language-parity', file: german, at: '{#what-was-sold}', says: 'Section 3 is missing' },
  },
  {
    name: 'a section that only one language has',
    make: (site) => site.append(german, '\n## Nachtrag {#afterword}\n\nMehr war nicht.\n'),
    expect: { rule: 'language-parity', file: german, at: '{#afterword}', says: '`afterword` does not exist in' },
  },
  {
    name: 'a heading id that differs between the languages',
    make: (site) => site.replace(german, '{#what-was-sold}', '{#was-verkauft-wurde}'),
    expect: { rule: 'language-parity', file: german, at: '{#was-verkauft-wurde}', says: 'it is `what-was-sold`' },
  },
  {
    name: 'a heading without an id',
    make: (site) => site.replace(german, ' {#what-was-sold}', ''),
    expect: { rule: 'heading-id', file: german, at: '## Was es zu kaufen gab', says: 'has no id' },
  },
  {
    name: 'a heading id with capitals',
    make: (site) => site.replace(german, '{#what-was-sold}', '{#What_was_sold}'),
    expect: { rule: 'heading-id', file: german, at: 'What_was_sold', says: 'lower-case letters' },
  },
  {
    name: 'a heading id used twice',
    make: (site) => site.replace(german, '{#who-carried-it}', '{#what-was-sold}'),
    expect: { rule: 'heading-id', file: german, at: '### Wer das trug', says: 'used twice' },
  },
  {
    name: 'a heading of the first level',
    make: (site) => site.replace(german, '## Was es zu kaufen', '# Was es zu kaufen'),
    expect: { rule: 'heading-id', file: german, at: '# Was es zu kaufen', says: 'no first-level heading' },
    also: [{ rule: 'heading-level', file: german, at: '### Wer das trug', says: 'on level 3' }],
  },
  {
    name: 'a heading that skips a level',
    make: (site) => site.replace(german, '### Wer das trug', '#### Wer das trug'),
    expect: { rule: 'heading-level', file: german, at: '#### Wer das trug', says: 'is on level 4' },
  },
  {
    name: 'a fact that only one language names',
    make: (site) => site.replace(german, '<Fact id="opening" /> an der Zahl', 'mehr als genug'),
    expect: {
      rule: 'language-parity',
      file: english,
      at: 'Films for rent',
      says: `no counterpart in section \`what-was-sold\` of ${german}`,
    },
  },
  {
    name: 'a different number in each language',
    make: (site) =>
      site.replace(german, '| 2020 | <Fact id="revenue@2020" /> |', '| 2020 | <Fact id="revenue@2019" /> |'),
    expect: { rule: 'language-parity', file: german, at: '| 2020 |', says: `at ${english}:36` },
  },
  inProse('a number in a paragraph without a source', 'Der Laden hatte 925 Titel.', {
    rule: 'unsourced-number',
    at: '925 Titel',
    says: '`925` has no source in this paragraph',
  }),
  inProse('a year in a list without a source', '- Das begann im Jahr 1998.\n- Und ging weiter.', {
    rule: 'unsourced-number',
    at: 'im Jahr 1998',
    says: '`1998` has no source in this paragraph',
  }),
  {
    name: 'a number in a table without a source',
    make: (site) =>
      site.replace(
        german,
        '| 2020 | <Fact id="revenue@2020" /> |',
        '| 2020 | <Fact id="revenue@2020" /> |\n| 2021 | 30 Mio. |',
      ),
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: '30 Mio.',
      says: '`2021`, `30` has no source in this table row',
    },
  },
  inProse('bold text that is never closed', 'Das war **sehr wichtig für alle.', {
    rule: 'unclosed-markup',
    at: 'sehr wichtig',
    says: 'Bold text is opened or closed here',
  }),
  inProse('emphasis that is never closed', 'Das war *sehr wichtig für alle.', {
    rule: 'unclosed-markup',
    at: 'sehr wichtig',
    says: 'Emphasis is opened or closed here',
  }),
  inProse('a Markdown link that is never closed', 'Mehr [im ersten Abschnitt](/chapters/opening/ steht dort.', {
    rule: 'unclosed-markup',
    at: 'im ersten Abschnitt',
    says: 'A link is opened or closed here',
  }),
  {
    name: 'a code block that is never closed',
    make: (site) => site.replace(german, '--> files["Die Dateien"]\n```', '--> files["Die Dateien"]'),
    expect: { rule: 'mdx-syntax', file: german, at: '```mermaid', says: 'never closed' },
  },
  {
    name: 'a word that the glossary asks to avoid',
    make: (site) => {
      site.append('src/data/glossary/terms.yaml', '  avoid:\n    de: [Verteilnetz]\n');
      addParagraph(site, 'Das Verteilnetz war neu.');
    },
    expect: { rule: 'term-consistency', file: german, at: 'Das Verteilnetz', says: 'is called `Auslieferungsnetz`' },
  },
  {
    name: 'a sentence left as the stub had it',
    make: (site) => addParagraph(site, '[Noch zu schreiben.]'),
    expect: {
      rule: 'unfinished',
      file: german,
      at: '[Noch zu schreiben.]',
      says: 'still to be written',
      severity: 'warning',
    },
  },
];
