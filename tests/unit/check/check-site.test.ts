import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { siteForEach } from '../site-for-each.ts';

const newSite = siteForEach();

/** Problems as `rule file:line:column`, the part a contributor acts on. */
async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const site = newSite();
  for (const [file, text] of Object.entries(files)) site.write(file, text);
  const { problems } = await checkSite(site.root);
  // Sentences of these tests are English in either language.
  return problems
    .filter(({ rule }) => rule !== 'other-language')
    .map(({ rule, file, line, column, message }) => ({
      place: `${rule} ${file}:${line}:${column}`,
      message,
    }));
}

const fact = (lines: string) => `- id: opening
  statement:
    en: "The shop opened."
    de: "Der Laden öffnete."
${lines}  sources: [annual-report]
  confidence: high
- id: rumour
  statement:
    en: "An offer is said to have been made."
    de: "Es soll ein Angebot gegeben haben."
  sources: [from-memory]
  confidence: low
`;

const chapter = (body: string) => `---
title: The opening
description: How a small shop for films opened its doors and what it sold on the first day.
order: 1
question: How did it begin?
---

Nobody knows how many people came through the door on that first morning, but everybody who was there agrees that it rained, that the queue reached around the corner, and that the coffee ran out before the owner had finished the speech that nobody heard.

${body}
`;
const english = 'src/content/chapters/en/opening.mdx';
const german = 'src/content/chapters/de/opening.mdx';
const pair = (body: string) => ({ [english]: chapter(body), [german]: chapter(body) });

describe('the check of a site', () => {
  it('finds nothing wrong with a valid site', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it('names the nearest known id for a dangling reference', async () => {
    const [problem] = await problemsOf({
      'src/data/claims/intro.yaml': `- id: founded-early
  order: 1
  section: intro
  claim: { en: "Old.", de: "Alt." }
  verdict: confirmed
  finding: { en: "Yes.", de: "Ja." }
  sources: [anual-report]
  confidence: high
`,
    });
    expect(problem).toEqual({
      place: 'unknown-reference src/data/claims/intro.yaml:7:13',
      message: '`anual-report` is not in sources. Did you mean `annual-report`?',
    });
  });

  it('points at the key of a misspelt field and names the likely one', async () => {
    const problems = await problemsOf({ 'src/data/facts/company.yaml': fact('  dat: "1998"\n') });
    expect(problems).toContainEqual({
      place: 'unknown-field src/data/facts/company.yaml:5:3',
      message: '`dat` is not a field here. Did you mean `date`?',
    });
  });

  it('refuses a day that is not in the calendar', async () => {
    const problems = await problemsOf({ 'src/data/facts/company.yaml': fact('  date: "2015-02-30"\n') });
    expect(problems.map((problem) => problem.place)).toContain('invalid-value src/data/facts/company.yaml:5:9');
  });

  it('refuses a number where a quoted date belongs and says to quote it', async () => {
    const problems = await problemsOf({ 'src/data/facts/company.yaml': fact('  date: 1998\n') });
    expect(problems.find((problem) => problem.place.startsWith('invalid-value'))?.message).toMatchInlineSnapshot(
      `"\`date\` must be a text, but is 1998. Put it in quotes."`,
    );
  });

  it('refuses a text that exists in one language only', async () => {
    const problems = await problemsOf({
      'src/data/glossary/terms.yaml': `- id: cdn
  term:
    en: "Content delivery network"
  definition: { en: "Servers.", de: "Server." }
  aliases: { en: [], de: [] }
`,
    });
    expect(problems).toContainEqual({
      place: 'missing-translation src/data/glossary/terms.yaml:3:5',
      message: '`term` has no German text (`de`).',
    });
  });

  it('names both places of a duplicate id', async () => {
    const [problem] = await problemsOf({
      'src/data/sources/more.yaml': `- id: annual-report
  title: "Again"
  publisher: Example
  accessed: "2026-11-23"
  url: https://example.org/again
  kind: primary
  checked: read
`,
    });
    expect(problem).toEqual({
      place: 'duplicate-id src/data/sources/press.yaml:1:7',
      message: 'The id `annual-report` is used twice in sources; the first is at src/data/sources/more.yaml:1.',
    });
  });

  it.each([
    ['a tab as indent', '- id: a\n\tterm: b\n', 'yaml-syntax'],
    ['an unclosed quote', '- id: "a\n', 'yaml-syntax'],
    ['the same key twice', '- id: a\n  id: b\n', 'yaml-syntax'],
    ['an alias', '- &a { id: a }\n- *a\n', 'yaml-feature'],
    ['a tag', '- !!js/function "x"\n', 'yaml-feature'],
    ['a merge conflict', '<<<<<<< HEAD\n- id: a\n=======\n- id: b\n>>>>>>> main\n', 'merge-conflict'],
    ['something that is not a list', 'id: a\n', 'invalid-value'],
  ])('refuses %s in a data file', async (_what, text, rule) => {
    const problems = await problemsOf({ 'src/data/glossary/terms.yaml': text });
    expect(problems.map((problem) => problem.place.split(' ')[0])).toContain(rule);
  });

  it('refuses bytes that are not UTF-8 and names their line', async () => {
    const problems = await problemsOf({
      'src/data/glossary/terms.yaml': Buffer.from('- id: a\n  term: S\xfcd\n', 'latin1'),
    });
    expect(problems.map((problem) => problem.place)).toContain('file-encoding src/data/glossary/terms.yaml:2:1');
  });

  it.each([
    ['import', 'import fs from "node:fs"', 'closed-vocabulary'],
    ['an expression', 'Two is {1 + 1} here.', 'closed-vocabulary'],
    ['an unknown component', '<Facts id="opening" />', 'closed-vocabulary'],
    ['an HTML element with an event handler', '<p onclick="alert(1)">x</p>', 'closed-vocabulary'],
    ['an unknown attribute', 'Opened <Fact id="opening" format="x" />.', 'closed-vocabulary'],
    ['an unclosed component', '<Aside kind="note">\n\nText', 'mdx-syntax'],
    ['a javascript link', '[x](javascript:alert(1))', 'unsafe-link'],
    ['a javascript link hidden by a control character', '[x](<java&#9;script:alert(1)>)', 'unsafe-link'],
    ['a number without source', 'It had 925 titles.', 'unsourced-number'],
    ['a heading without id', '## A heading', 'heading-id'],
    ['a link to a page that does not exist', '[x](/chapters/nowhere/)', 'broken-link'],
    ['a link to a section that does not exist', '[x](/chapters/opening/#nowhere)', 'broken-link'],
    ['an unknown fact', '<Fact id="openning" />', 'unknown-reference'],
    ['an unknown measure', '<Fact id="opening" show="price" />', 'unknown-reference'],
    ['an unknown point of a series', '<Fact id="revenue@2021" />', 'unknown-reference'],
  ])('refuses %s in a chapter', async (_what, body, rule) => {
    const problems = await problemsOf(pair(body));
    expect(problems.map((problem) => problem.place)).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule} ${english}:10:`)),
    );
  });

  it('accepts titles in any script, with the signs that its spelling needs', async () => {
    const [original, translation] = [chapter('One sentence.'), chapter('Ein Satz.')];
    for (const title of ['می\u200cخواهم', 'ชื่อบท', 'Глава', 'हिन्दी', '第一章', 'Chương →'])
      expect(
        await problemsOf({ [english]: original, [german]: translation.replace(/^title: .*$/m, `title: "${title}"`) }),
      ).toEqual([]);
  });

  it('accepts a number beside a citation and digits in product names', async () => {
    const body = 'It had 925 titles.<Cite id="annual-report" />\n\nIt ran on S3 and EC2 in us-east-1.';
    expect(await problemsOf(pair(body))).toEqual([]);
  });

  it.each([
    ['spaces and a tab behind the id of a diagram', '```mermaid one \t ', []],
    ['a title in the front matter of a diagram', '```mermaid one', ['---', 'title: One', '---']],
    ['front matter that ends in spaces', '```mermaid one', ['---', 'title: One', '---  ']],
  ])('accepts %s', async (_name, opening, frontMatter) => {
    const source = ['flowchart LR', '  accTitle: A', '  accDescr: B', '  a --> b'];
    expect(await problemsOf(pair([opening, ...frontMatter, ...source, '```'].join('\n')))).toEqual([]);
  });

  it.each([
    ['flowchart LR', 'a["See https://example.com/ and click it"] --> b["A link: [x](y)"]'],
    ['flowchart LR', 'clicks --> links --> hrefs --> callbacks'],
    ['sequenceDiagram', 'A->>B: link to https://example.com/, links and details'],
    ['timeline', 'Then : click here : https#58;//example.com/'],
    ['stateDiagram-v2', 'clicks --> links'],
    ['classDiagram', 'class callbacks'],
    ['mindmap', '  class for beginners'],
    ['sequenceDiagram', 'rect transparent\nA->>B: x\nend'],
    ['sequenceDiagram', 'box Links\nparticipant A\nend\nA->>A: x'],
    ['C4Context', 'Person(a, "Link", "https://example.com/")'],
    ['pie', '"click a href" : 1\n  %% Sources: annual-report'],
  ])('accepts words and addresses in a diagram that make no link and no colour: %s, %s', async (kind, line) => {
    const source = ['```mermaid one', kind, '  accTitle: A', '  accDescr {', '  click here', '  }', `  ${line}`, '```'];
    expect(await problemsOf(pair(source.join('\n')))).toEqual([]);
  });

  it('reports an empty chapter', async () => {
    const empty = chapter('').split('\n').slice(0, 6).join('\n');
    const problems = await problemsOf({ [english]: empty, [german]: empty });
    expect(problems.map((problem) => problem.place)).toContain(`empty-chapter ${english}:1:1`);
  });

  it('reports sections and components that one language lacks', async () => {
    const problems = await problemsOf({
      [english]: chapter('## One {#one}\n\nSee <Fact id="opening" />.'),
      [german]: chapter('## Zwei {#two}'),
    });
    expect(problems.filter((problem) => problem.place.startsWith('language-parity'))).toHaveLength(2);
  });

  it('warns about a chapter without translation but does not fail', async () => {
    const site = newSite();
    site.remove(german);
    const { errors, warnings, problems } = await checkSite(site.root);
    expect({ errors, warnings, rules: problems.map((problem) => problem.rule) }).toEqual({
      errors: 0,
      warnings: 1,
      rules: ['missing-chapter'],
    });
  });

  it('reports everything at once, not only the first mistake', async () => {
    const problems = await problemsOf({
      'src/data/facts/company.yaml': fact('  dat: "1998"\n'),
      'src/data/glossary/terms.yaml': '- id: "a\n',
      ...pair('It had 925 titles and {1}.'),
    });
    expect(new Set(problems.map((problem) => problem.place.split(' ')[0]))).toEqual(
      new Set(['unknown-field', 'yaml-syntax', 'unsourced-number', 'closed-vocabulary']),
    );
  });
});
