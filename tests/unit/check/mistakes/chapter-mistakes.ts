import { digest, inStepFile, sectionPart } from '../../../../src/library/in-step.ts';
import { parseChapter } from '../../../../src/library/parse-chapter.ts';
import { sectionsOf } from '../../../../src/library/sections.ts';
import type { Expected, Mistake } from './mistake.ts';
import { english, german } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const nextSentence = { [english]: 'Read on in', [german]: 'Weiter geht es im' };

/** Adds a paragraph of its own to the first section of a chapter. */
export function addParagraph(site: SiteFiles, text: string, file: typeof english | typeof german = german): void {
  const next = nextSentence[file];
  site.replace(file, next, `${text}\n\n${next}`);
}

/** A mistake that consists of one paragraph in the German chapter. */
export function inProse(name: string, paragraph: string, expect: Omit<Expected, 'file'>): Mistake {
  return { name, make: (site) => addParagraph(site, paragraph), expect: { ...expect, file: german } };
}

/** Begins the text of both chapters with a summary. */
function summarise(site: SiteFiles, inside: string): void {
  for (const file of [english, german] as const) {
    const [head = ''] = /^---\n[^]*?\n---\n/.exec(site.read(file)) ?? [];
    site.write(file, `${head}\n<Brief>\n\n${inside}\n\n</Brief>\n${site.read(file).slice(head.length)}`);
  }
}

/** What is said of a mistake that both chapters have. */
function inBoth(
  rule: Expected['rule'],
  ...says: readonly Pick<Expected, 'at' | 'says'>[]
): Required<Pick<Mistake, 'expect' | 'also'>> {
  const all = [german, english].flatMap((file) => says.map((one) => ({ rule, file, ...one })));
  const [expect, ...also] = all;
  if (!expect) throw new Error('Nothing is said of this mistake.');
  return { expect, also };
}

/** Slips in the frontmatter of the German chapter, each as what stands there and what is written instead. */
function inHead(
  slips: readonly (readonly [name: string, from: string, to: string, at: number, says: string])[],
): Mistake[] {
  return slips.map(([name, from, to, at, says]) => ({
    name,
    make: (site) => site.replace(german, from, to),
    expect: { rule: 'frontmatter', file: german, at, says },
  }));
}

const closing = { en: 'src/content/chapters/en/closing.mdx', de: 'src/content/chapters/de/closing.mdx' };
const closingText = (last: string) => `---
title: The closing
description: How the small shop for films closed its doors, and what became of the shelves in the end.
order: 2
question: How did it end?
---

One morning the door stayed shut. People stood in front of it, read the note that hung in the window, and went on to the next corner, where a machine gave out the same films for less; the shelves went to a school. ${last}
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
    name: 'a section that was changed in one language only',
    make: (site) => {
      const written = parseChapter({ file: english, language: 'en', slug: 'opening', text: site.read(english) });
      const section = sectionsOf(written).find(({ id }) => id === 'the-first-day');
      const held = { en: digest(section?.text ?? ''), de: '0123456789' };
      site.write(inStepFile, JSON.stringify({ [sectionPart('opening', 'the-first-day')]: held }));
    },
    expect: {
      rule: 'out-of-step',
      file: english,
      at: '{#the-first-day}',
      says: 'The German words have changed',
      severity: 'warning',
    },
  },
  {
    name: 'a summary that does not stand first',
    make: (site) => {
      for (const file of [english, german] as const)
        addParagraph(site, '<Brief>\n\n- Eins.<Cite id="annual-report" />\n\n</Brief>', file);
    },
    ...inBoth('brief', { at: '<Brief>', says: 'Something stands before' }),
  },
  {
    name: 'a summary with two statements, one of them from nowhere',
    make: (site) => summarise(site, '- Eins.<Cite id="annual-report" />\n- Zwei.'),
    ...inBoth('brief', { at: '- Eins.', says: 'has 2 statements' }, { at: '- Zwei.', says: 'names no source' }),
  },
  {
    name: 'a summary in prose',
    make: (site) => summarise(site, 'So war es.<Cite id="annual-report" />'),
    ...inBoth('brief', { at: 'So war es.', says: 'holds one list' }),
  },
  {
    name: 'words that lead to a figure that nobody shows',
    make: (site) => addParagraph(site, 'Wie <Figure id="no-such-figure">die Grafik</Figure> zeigt.'),
    expect: { rule: 'unknown-reference', file: german, at: 'no-such-figure', says: 'is not in the figures' },
  },
  inProse('a remark between colons', ':::note\nNicht so.\n:::', {
    rule: 'closed-vocabulary',
    at: ':::note',
    says: '`:::note` begins a remark in other tools',
  }),
  inProse('a remark as a quotation with a sign', '> [!NOTE]\n> Nicht so.', {
    rule: 'closed-vocabulary',
    at: '[!NOTE]',
    says: '`[!NOTE]` begins a remark in other tools',
  }),
  inProse('a remark behind exclamation marks', '!!! warning\n    Nicht so.', {
    rule: 'closed-vocabulary',
    at: '!!! warning',
    says: '`!!! warning` begins a remark in other tools',
  }),
  ...['404', 'from'].map((name): Mistake => {
    const file = (language: string) => `src/content/chapters/${language}/${name}.mdx`;
    const says = `No chapter can be named \`${name}\``;
    return {
      name: `a chapter named ${name}, like a page of the site`,
      make: (site) => {
        site.write(file('en'), closingText('Nobody bought it.'));
        site.write(file('de'), closingText('Nobody bought it.'));
      },
      expect: { rule: 'file-name', file: file('de'), at: 1, says },
      also: [{ rule: 'file-name', file: file('en'), at: 1, says }],
    };
  }),
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
    name: 'a drawing that nobody has drawn',
    make: (site) => site.replace(german, 'order: 1', 'order: 1\nillustration: zebra'),
    expect: { rule: 'invalid-value', file: german, at: 'illustration: zebra', says: 'is "zebra"' },
  },
  {
    name: 'another drawing in each language',
    make: (site) => {
      site.replace(english, 'order: 1', 'order: 1\nillustration: lease');
      site.replace(german, 'order: 1', 'order: 1\nillustration: envelope');
    },
    expect: {
      rule: 'language-parity',
      file: german,
      at: 'illustration: envelope',
      says: `but \`lease\` in ${english}`,
    },
  },
  {
    name: 'two chapters with one order',
    make: (site) => {
      const text = (last: string) => closingText(last).replace('order: 2', 'order: 1');
      site.write(closing.en, text('It still keeps its books on them.'));
      site.write(closing.de, text('Dort tragen sie bis heute Bücher.'));
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
    expect: {
      rule: 'language-parity',
      file: german,
      at: '{#what-was-sold}',
      says: 'The section `who-carried-it` is missing here: it stands at',
    },
  },
  {
    name: 'a section that only one language has',
    make: (site) => site.append(german, '\n## Nachtrag {#afterword}\n\nMehr war nicht.\n'),
    expect: {
      rule: 'language-parity',
      file: english,
      at: '{#who-carried-it}',
      says: `The section \`afterword\` is missing here: it stands at ${german}:50 as “Nachtrag”.`,
    },
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
      site.replace(german, '| 2020 | <Fact id="revenue@2020" /> |', '| Danach | <Fact id="revenue@2019" /> |'),
    expect: { rule: 'language-parity', file: german, at: '| Danach |', says: `at ${english}:36` },
  },
  inProse('a number in a paragraph without a source', 'Der Laden hatte 925 Titel.', {
    rule: 'unsourced-number',
    at: '925 Titel',
    says: '`925` has no source in this sentence',
  }),
  inProse('a year in a list without a source', '- Das begann im Jahr 1998.\n- Und ging weiter.', {
    rule: 'unsourced-number',
    at: 'im Jahr 1998',
    says: '`1998` has no source in this sentence',
  }),
  {
    name: 'a number in a table without a source',
    make: (site) =>
      site.replace(
        german,
        '| 2020 | <Fact id="revenue@2020" /> |',
        '| 2020 | <Fact id="revenue@2020" /> |\n| 2021 | 30 Millionen |',
      ),
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: '30 Millionen',
      says: '`2021`, `30` have no source in this table row',
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

  ...inHead([
    [
      'a frontmatter that begins with four dashes',
      '---\ntitle',
      '----\ntitle',
      1,
      'before the frontmatter must be `---`',
    ],
    [
      'a frontmatter with a line that ends it for others',
      '---\ntitle: Die Eröffnung',
      '---\ntitle: "Die\n+++ Eröffnung"',
      3,
      'three dashes or plus signs',
    ],
    ['a frontmatter with a space behind its dashes', '---\ntitle', '--- \ntitle', 1, 'without spaces'],
    ['a frontmatter whose dashes became one', '---\ntitle', '—\ntitle', 1, 'before the frontmatter must be `---`'],
    ['an empty line before the frontmatter', '---\ntitle', '\n---\ntitle', 1, 'Something stands before'],
    ['a frontmatter in a code fence', '---\ntitle', '```yaml\n---\ntitle', 1, 'does not begin with a frontmatter'],
    [
      'a frontmatter that ends with four dashes',
      'fing es an?\n---',
      'fing es an?\n----',
      6,
      'after the frontmatter must be `---`',
    ],
    [
      'a frontmatter that ends with dots',
      'fing es an?\n---',
      'fing es an?\n...',
      6,
      'after the frontmatter must be `---`',
    ],
    ['a frontmatter that ends too early', 'order: 1', '---\norder: 1', 5, 'below the end of the frontmatter'],
  ]),
  {
    name: 'a frontmatter without fields',
    make: (site) => site.write(german, site.read(german).replace(/^---\n[^]*?\n---\n/, '---\n---\n')),
    expect: { rule: 'frontmatter', file: german, at: 1, says: 'holds no fields' },
  },
  {
    name: 'a frontmatter as in JSON',
    make: (site) => site.write(german, site.read(german).replace(/^---\n[^]*?\n---\n/, '{"title": "Laden"}\n')),
    expect: { rule: 'frontmatter', file: german, at: 1, says: 'does not begin with a frontmatter' },
  },
  {
    name: 'a chapter that was pasted twice',
    make: (site) => site.append(german, `\n${site.read(german)}`),
    expect: { rule: 'frontmatter', file: german, at: 51, says: 'below the end of the frontmatter' },
  },
  {
    name: 'a German key in the frontmatter',
    make: (site) => site.replace(german, 'description:', 'beschreibung:'),
    expect: {
      rule: 'unknown-field',
      file: german,
      at: 'beschreibung:',
      says: 'Did you mean `description`, which is missing?',
    },
  },
  {
    name: 'Markdown in a title',
    make: (site) => site.replace(german, 'title: Die Eröffnung', 'title: Die **große** Eröffnung'),
    expect: { rule: 'unclosed-markup', file: german, at: 'title:', says: '`**große**`, which would be printed' },
  },
  {
    name: 'a chapter copied into the other language',
    make: (site) => site.write(german, site.read(english)),
    expect: { rule: 'unfinished', severity: 'warning', file: german, at: 8, says: `are the same in ${english}` },
  },
  {
    name: 'a heading on another level in one language',
    make: (site) => site.replace(german, '### Wer das trug', '## Wer das trug'),
    expect: { rule: 'language-parity', file: german, at: '## Wer das trug', says: 'is on level 2, but on level 3' },
  },
  {
    name: 'a line of dashes that makes a heading',
    make: (site) => addParagraph(site, 'So war das.\n-----'),
    expect: { rule: 'heading-id', file: german, at: 'So war das.', says: 'has no id' },
  },
  {
    name: 'a heading id with an umlaut, in a heading too many',
    make: (site) => addParagraph(site, '## Größe {#größe}'),
    expect: { rule: 'heading-id', file: german, at: '## Größe', says: 'lower-case letters' },
  },
  inProse('a heading without words', '##', { rule: 'heading-id', at: 17, says: 'The heading has no text' }),
  inProse('a heading id without its hash', '## Ende {the-end}', {
    rule: 'closed-vocabulary',
    at: '## Ende',
    says: 'An expression in braces',
  }),
  inProse('a heading without a space', '##Ende {#the-end}', {
    rule: 'mdx-syntax',
    at: '##Ende',
    says: 'A space is missing behind the #',
  }),
  inProse('a heading without a space and id', '##Ende', {
    rule: 'unclosed-markup',
    at: '##Ende',
    says: 'A space is missing behind the #',
  }),
  inProse('two ids for a heading', '## Ende {#the-end} {#end}', {
    rule: 'mdx-syntax',
    at: '## Ende',
    says: 'The id of this heading',
  }),
  inProse('a heading id that is never closed', '## Ende {#the-end', {
    rule: 'mdx-syntax',
    at: '## Ende',
    says: 'The id of this heading',
  }),
  inProse('a heading of the seventh level', '####### Ende {#the-end}', {
    rule: 'mdx-syntax',
    at: '# Ende',
    says: 'at most six #',
  }),
  inProse('an id for a paragraph', 'So war das. {#the-end}', {
    rule: 'mdx-syntax',
    at: 'So war das',
    says: 'Only a heading',
  }),
  inProse('a percentage in words', 'Fast fünfzig Prozent der Leute kamen.', {
    rule: 'unsourced-number',
    at: 'Fast fünfzig',
    says: '`fünfzig Prozent` has no source',
  }),
  inProse('money in words', 'Es kostete drei Millionen, also zwölf Dollar je Kopf.', {
    rule: 'unsourced-number',
    at: 'Es kostete',
    says: '`drei Millionen`, `zwölf Dollar` have no source',
  }),
  ...(
    [
      ['a fraction', 'Es war ½ davon.', '½'],
      ['digits of another width', 'Es waren ９２５ Titel.', '９２５'],
    ] as const
  ).map(([name, paragraph, sign]): Mistake => ({
    ...inProse(name, paragraph, { rule: 'unsourced-number', at: sign, says: sign }),
    also: [{ rule: 'number-form', file: german, at: sign, says: sign }],
  })),
  inProse('a footnote', 'So steht es geschrieben.[^bericht]', {
    rule: 'unclosed-markup',
    at: '[^bericht]',
    says: 'Footnotes are not part',
  }),
  {
    ...inProse('a footnote with a number, and its note below', 'So steht es geschrieben.[^1]\n\n[^1]: Im Bericht.', {
      rule: 'unclosed-markup',
      at: 'geschrieben.[^1]',
      says: 'Footnotes are not part',
    }),
    mend: {
      says: 'Name the source with <Cite id="…" /> in the place of the mark',
      make: (site) => {
        site.replace(german, 'geschrieben.[^1]\n\n[^1]: Im Bericht.', 'geschrieben.<Cite id="annual-report" />');
        addParagraph(site, 'So it is written.<Cite id="annual-report" />', english);
      },
    },
  },
  inProse('a link to an address that is given nowhere', 'Siehe [das hier][nirgends].', {
    rule: 'unclosed-markup',
    at: '[nirgends]',
    says: 'given nowhere',
  }),
  inProse('a link as in a wiki', 'Siehe [[Eröffnung]].', {
    rule: 'unclosed-markup',
    at: '[[Eröffnung]]',
    says: 'Double brackets',
  }),
  inProse('a space inside a link', 'Siehe [hier] (/chapters/opening/).', {
    rule: 'unclosed-markup',
    at: '[hier] (',
    says: 'A space stands between',
  }),
  inProse('a link the wrong way round', 'Siehe (hier)[/chapters/opening/].', {
    rule: 'unclosed-markup',
    at: '(hier)[',
    says: 'the wrong way round',
  }),
  inProse('a space in an address', 'Siehe [hier](https://example.org/our history).', {
    rule: 'unclosed-markup',
    at: 'our history',
    says: 'holds a space',
  }),
  inProse('a table without its line of dashes', '| Jahr | Titel |\n| eins | zwei |', {
    rule: 'unclosed-markup',
    at: '| Jahr | Titel |',
    says: 'looks like a table',
  }),
  {
    name: 'a cell too many in a table',
    make: (site) =>
      site.replace(german, '| 2020 | <Fact id="revenue@2020" /> |', '| 2020 | <Fact id="revenue@2020" /> | ja |'),
    expect: { rule: 'table-cells', file: german, at: '| ja |', says: 'has 3 cells, but the head of the table 2' },
  },
  {
    name: 'a cell too few in a table',
    make: (site) => {
      site.replace(german, '| Jahr | Umsatz |\n| --- | --- |', '| Jahr | Umsatz |\n| --- | --- |\n| davor |');
    },
    expect: { rule: 'table-cells', file: german, at: '| davor |', says: 'has 1 cell, but the head of the table 2' },
  },
  inProse('a note to oneself', 'TODO: mehr davon', {
    rule: 'unfinished',
    at: 'TODO',
    says: 'still to be written',
    severity: 'warning',
  }),
  inProse('ten thousand quotes inside each other', `${'>'.repeat(10_000)} Tief.`, {
    rule: 'mdx-syntax',
    at: '> Tief',
    says: 'nested more than 50 deep',
  }),
  inProse('ten thousand lists inside each other', `${'- '.repeat(10_000)}Tief.`, {
    rule: 'mdx-syntax',
    at: '- Tief',
    says: 'nested more than 50 deep',
  }),
  inProse('a thousand components inside each other', `${'<Term id="cdn">'.repeat(1000)}tief${'</Term>'.repeat(1000)}`, {
    rule: 'mdx-syntax',
    at: '>tief<',
    says: 'nested more than 50 deep',
  }),
  inProse('a hundred thousand brackets', '<'.repeat(100_000), {
    rule: 'mdx-syntax',
    at: 8,
    says: 'which is too much to be read',
  }),
  inProse('a hundred thousand braces', `Ach, ${'{a} '.repeat(100_000)}`, {
    rule: 'mdx-syntax',
    at: '{#the-first-day}',
    says: 'which is too much to be read',
  }),
];
