import type { Mistake } from './mistake.ts';
import { english, german } from './mistake.ts';

const edge = 'shop["Der Laden"] --> files["Die Dateien"]';
const fence = '```mermaid shelf-to-file';

/** Mistakes in diagrams. */
export const diagramMistakes: readonly Mistake[] = [
  {
    name: 'a diagram that does not parse',
    make: (site) => site.replace(german, edge, 'shop["Der Laden"] --> files["Die Dateien"'),
    expect: { rule: 'diagram', file: german, at: 'files["Die Dateien"', says: '' },
  },
  {
    name: 'a diagram of an unknown kind',
    make: (site) => site.replace(german, 'flowchart LR', 'flowchrt LR'),
    expect: { rule: 'diagram', file: german, at: 'flowchrt', says: '' },
  },
  {
    name: 'a diagram without a title',
    make: (site) => site.replace(german, '  accTitle: Vom Regal zur Datei\n', ''),
    expect: { rule: 'diagram', file: german, at: 'flowchart LR', says: 'accTitle' },
  },
  {
    name: 'a diagram without a description',
    make: (site) => site.replace(german, '  accDescr: Aus Scheiben werden Dateien.\n', ''),
    expect: { rule: 'diagram', file: german, at: 'flowchart LR', says: 'accDescr' },
  },
  {
    name: 'a diagram without an id',
    make: (site) => site.replace(german, fence, '```mermaid'),
    expect: { rule: 'diagram', file: german, at: '```mermaid', says: 'has no id' },
  },
  {
    name: 'a diagram id with capitals',
    make: (site) => site.replace(german, fence, '```mermaid ShelfToFile'),
    expect: { rule: 'diagram', file: german, at: 'ShelfToFile', says: 'must be lower-case' },
  },
  {
    name: 'two diagrams with one id',
    make: (site) => {
      for (const file of [english, german])
        site.append(
          file,
          `\n${fence}\nflowchart LR\n  accTitle: A\n  accDescr: B\n  shop["C"] --> files["D"]\n\`\`\`\n`,
        );
    },
    expect: { rule: 'diagram', file: german, at: 50, says: `is used twice; the first is at ${german}:19` },
    also: [{ rule: 'diagram', file: english, at: 50, says: `is used twice; the first is at ${english}:19` }],
  },
  {
    name: 'a diagram with another arrow in one language',
    make: (site) => site.replace(german, edge, 'files["Die Dateien"] --> shop["Der Laden"]'),
    expect: { rule: 'diagram', file: german, at: 'flowchart LR', says: 'other nodes or edges than in' },
  },
  {
    name: 'a diagram that one language lacks',
    make: (site) => {
      const text = site.read(german);
      site.write(german, text.slice(0, text.indexOf(fence)) + text.slice(text.indexOf('## Was es zu')));
    },
    expect: { rule: 'language-parity', file: english, at: fence, says: `does not exist in ${german}` },
  },
  {
    name: 'a diagram with another id in one language',
    make: (site) => site.replace(german, fence, '```mermaid regal-zu-datei'),
    expect: { rule: 'language-parity', file: german, at: 'regal-zu-datei', says: `does not exist in ${english}` },
  },
  {
    name: 'a sign in a diagram that the font lacks',
    make: (site) => site.replace(german, 'Die Dateien"]', 'Die 檔案"]'),
    expect: { rule: 'diagram', file: german, at: '檔案', says: '' },
  },
  {
    name: 'a colour of its own in a diagram',
    make: (site) => site.replace(german, edge, `${edge}\n  style shop fill:#f00`),
    expect: { rule: 'diagram', file: german, at: 'style shop', says: 'Colours of one’s own' },
  },
  {
    name: 'settings inside a diagram',
    make: (site) => site.replace(german, 'flowchart LR', '%%{init: {"theme": "dark"}}%%\nflowchart LR'),
    expect: { rule: 'diagram', file: german, at: '%%{init', says: 'Settings inside a diagram' },
  },

  {
    name: 'a diagram that runs a script when clicked',
    make: (site) => site.replace(german, edge, `${edge}\n  click shop "javascript:alert(1)"`),
    expect: { rule: 'diagram', file: german, at: 'click shop', says: 'Nothing in a diagram can be clicked' },
  },
  {
    name: 'a misspelt class of a node',
    make: (site) => site.replace(german, 'shop["Der Laden"]', 'shop["Der Laden"]:::netflx'),
    expect: { rule: 'diagram', file: german, at: ':::netflx', says: 'Did you mean `netflix`?' },
  },
  {
    name: 'a diagram in a misspelt language',
    make: (site) => site.replace(german, fence, '```mermiad shelf-to-file'),
    expect: { rule: 'diagram', file: german, at: '```mermiad', says: 'Did you mean `mermaid`?' },
  },
  {
    name: 'a diagram in a language with a capital',
    make: (site) => {
      for (const file of [english, german]) site.replace(file, fence, '```Mermaid shelf-to-file');
    },
    expect: { rule: 'diagram', file: german, at: '```Mermaid', says: 'Did you mean `mermaid`?' },
    also: [{ rule: 'diagram', file: english, at: '```Mermaid', says: 'Did you mean `mermaid`?' }],
  },
  {
    name: 'an arrow that mermaid does not know',
    make: (site) => site.replace(german, edge, 'shop["Der Laden"] -> files["Die Dateien"]'),
    expect: { rule: 'diagram', file: german, at: '-> files', says: 'Mermaid cannot read line 4' },
  },
];
