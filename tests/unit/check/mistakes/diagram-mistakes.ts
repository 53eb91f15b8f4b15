import type { Mistake } from './mistake.ts';
import { english, german } from './mistake.ts';
import type { SiteFiles } from './site-files.ts';

const edge = 'shop["Der Laden"] --> files["Die Dateien"]';
const fence = '```mermaid shelf-to-file';

const drawing = `flowchart LR
  accTitle: Vom Regal zur Datei
  accDescr: Aus Scheiben werden Dateien.
  ${edge}`;

/** A mistake in a line that is added to the German diagram; `at` is a piece of it, `line` by default. */
function inLine(name: string, line: string, says: string, at = line): Mistake {
  return {
    name,
    make: (site) => site.replace(german, edge, `${edge}\n  ${line}`),
    expect: { rule: 'diagram', file: german, at, says },
  };
}

/** A mistake in a diagram of another kind, which stands in place of the German one. */
function inDiagram(name: string, [kind, ...lines]: readonly string[], at: string, says: string): Mistake {
  const source = [kind, 'accTitle: Ein Titel', 'accDescr: Eine Beschreibung.', ...lines].join('\n  ');
  return {
    name,
    make: (site) => site.replace(german, drawing, source),
    expect: { rule: 'diagram', file: german, at, says },
  };
}

/** A mistake in the front matter of the German diagram. */
function inSettings(name: string, lines: readonly string[], at: string, says: string): Mistake {
  return {
    name,
    make: (site) => site.replace(german, drawing, ['---', 'config:', ...lines, '---', drawing].join('\n')),
    expect: { rule: 'diagram', file: german, at, says },
  };
}

/** Proper names, so that it may stand in either language. */
function sourcedDiagram(name: string): string {
  const words = [
    'accTitle: Paris',
    'accDescr: Paris.',
    '%% Sources: annual-report',
    `a[${name.toUpperCase()}] --> b[Paris]`,
  ];
  return `\n\`\`\`mermaid diagram-${name}\nflowchart LR\n  ${words.join('\n  ')}\n\`\`\`\n`;
}

const noLink = 'A diagram of a chapter has no links.';
const noStyle = 'Styles of one’s own are not supported';

/** Links in every notation that mermaid has for one, also where its picture would leave them out. */
const linkMistakes: readonly Mistake[] = [
  ...[
    'shop-->files;click shop "javascript:ran=1"',
    'click shop href "data:text/html,x"',
    'click shop "mailto:someone@example.com"',
    'click shop "evil.example/x"',
    'click shop call f()',
    'click nobody "https://example.com/"',
    'shop2["click shop"] --> files; click shop2 "https://example.com/"',
    `shop2["<a href='https://example.com/'>x</a>"] --> files`,
  ].map((line) => inLine(`a link in a diagram: ${line}`, line, noLink)),
  ...[
    ['classDiagram', 'class A', 'link A "https://example.com/"'],
    ['classDiagram', 'class A', 'callback A "f"'],
    ['classDiagram', 'class A', 'click A call f()'],
    ['stateDiagram-v2', 'a --> b', 'click a "https://example.com/" "x"'],
    ['sequenceDiagram', 'participant A', 'link A: D @ https://example.com/'],
    ['sequenceDiagram', 'participant A', 'links A: {"D": "https://example.com/"}'],
    ['sequenceDiagram', 'participant A', 'links A: {D}'],
    ['gantt', 'dateFormat YYYY\n  x :x, 2010, 2011', 'click x href "https://example.com/"'],
    ['gantt', 'dateFormat YYYY\n  x :x, 2010, 2011', 'click x call f()'],
    ['C4Context', 'Person(a, "A")', 'Person(b, "B", $link="https://example.com/")'],
    ['C4Context', 'Person(a, "A")', 'Person(b, "B", "", "", "", "https://example.com/")'],
  ].map((source) => inDiagram(`a link in a ${source[0] ?? ''}: ${source[2] ?? ''}`, source, source[2] ?? '', noLink)),
  inLine(
    'a link in a label in Markdown, which would leave the box empty',
    'more["`[Mehr](https://example.com/)`"]',
    'is not in the picture as it is written',
  ),
  inDiagram(
    'a link in a mindmap, which would leave the box empty',
    ['mindmap', 'Laden', '  a["[Mehr](https://example.com/)"]'],
    '[Mehr]',
    'is not in the picture as it is written',
  ),
];

const invisibleMistakes: readonly Mistake[] = [
  inLine('a space without width in a label, as an entity', 'more["x#8203;y"]', '(U+200B)'),
  inLine('a soft hyphen in a label, as an entity', 'more["x#173;y"]', '(U+00AD)'),
  inLine('a mark of byte order on an arrow, as an entity', 'shop -->|"x#65279;y"| files', '(U+FEFF)'),
  inLine('a space without width in a label, as an entity of HTML', 'more["x&#8203;y"]', '(U+200B)'),
  inLine('a soft hyphen in a label, by its name', 'more["x#shy;y"]', '(U+00AD)'),
  inDiagram(
    'a space without width in a message, as an entity',
    ['sequenceDiagram', 'A->>B: x', 'A->>B: y#8203;z'],
    'y#8203;z',
    '(U+200B)',
  ),
  {
    name: 'a space without width in the title of a diagram, as an entity',
    make: (site) => site.replace(german, 'accTitle: Vom', 'accTitle: V#8203;om'),
    expect: { rule: 'diagram', file: german, at: 'accTitle', says: '(U+200B)' },
  },
  {
    name: 'a mark that turns text round in the description of a diagram, as an entity',
    make: (site) => site.replace(german, 'accDescr: Aus', 'accDescr: A#8238;us'),
    expect: { rule: 'diagram', file: german, at: 'accDescr', says: '(U+202E)' },
  },
];

const settingMistakes: readonly Mistake[] = [
  inLine(
    'settings behind a comment in a diagram',
    '%% x %%{init: {"look":"handDrawn","theme":"dark"}}%%',
    'Settings inside a diagram',
  ),
  inLine('settings behind a third percent sign', '%%%{init: {"theme":"dark"}}%%', 'Settings inside a diagram'),
  inSettings('a distance of thousands', ['  flowchart:', '    nodeSpacing: 100000'], 'nodeSpacing', 'a number from'),
  inSettings('a distance below zero', ['  flowchart: {nodeSpacing: -500}'], 'nodeSpacing', 'cannot be -500'),
  inSettings('a distance as a text', ['  flowchart:', '    rankSpacing: "50"'], 'rankSpacing', 'cannot be “50”'),
  inSettings('a layout that there is not', ['  layout: spring'], 'layout: spring', 'one of dagre, elk'),
  {
    name: 'lines behind boxes',
    make: (site) => {
      const tangle = ['shop', 'b', 'c', 'd', 'e'].map((id) => `  ${id} --> files & f & g`).join('\n');
      site.replace(german, drawing, `---\nconfig:\n  layout: dagre\n---\n${drawing}\n${tangle}`);
    },
    expect: { rule: 'diagram', file: german, at: fence, says: 'runs behind `' },
  },
  inSettings('a curve that there is not', ['  flowchart:', '    curve: knot'], 'curve', 'one of basis'),
  {
    name: 'a theme in a front matter that is indented',
    make: (site) => site.replace(german, drawing, `  ---\n  config:\n    theme: dark\n  ---\n${drawing}`),
    expect: { rule: 'diagram', file: german, at: 'theme: dark', says: 'The setting “theme” is not supported' },
  },
  ...['-5', '1000000'].map((width): Mistake => {
    const settings = ['---', 'config:', '  xyChart:', `    width: ${width}`, '---'];
    const chart = ['xychart-beta', 'accTitle: A', 'accDescr: B', 'x-axis [a, b]', 'bar [1, 2]'];
    return {
      name: `a chart that is ${width} wide`,
      make: (site) => site.replace(german, drawing, [...settings, ...chart].join('\n')),
      expect: { rule: 'diagram', file: german, at: `width: ${width}`, says: `cannot be ${width}; it must be a number` },
    };
  }),
];

const pictureMistakes: readonly Mistake[] = [
  inDiagram(
    'a diagram that is too wide for a phone however it is laid out',
    [
      'flowchart LR',
      'a --> b["Die Donaudampfschifffahrtsgesellschaften"]',
      'a --> c["Eine Donaudampfschifffahrtsgesellschaft"]',
    ],
    'a --> b',
    'too much for a column of 278',
  ),
  inDiagram('a pie of zeros', ['pie', '"a" : 0', '"b" : 0'], 'pie', 'All values of this pie are zero'),
  inDiagram(
    'a label that is moved out of the picture',
    ['C4Context', 'Person(a, "A")', 'Person(b, "B")', 'Rel(a, b, "x")', 'UpdateRelStyle(a, b, $offsetX="100000")'],
    'UpdateRelStyle',
    'would be moved by 100000 pixels',
  ),
  ...[
    'style shop opacity:0',
    'style shop display:none',
    'style shop visibility:hidden',
    'style shop font-size:1px',
    'linkStyle 0 stroke-width:0',
    'classDef default opacity:0',
    'classDef landlord opacity:0',
    'shop-->files;style shop stroke-width:0',
    'shop-->files;style shop fill:red',
  ].map((line) => inLine(`a style in a diagram: ${line}`, line, noStyle)),
  ...[
    ['stateDiagram-v2', 'a --> b', 'style a opacity:0'],
    ['stateDiagram-v2', 'a --> b', 'classDef hidden opacity:0'],
    ['classDiagram', 'class A', 'style A opacity:0'],
    ['classDiagram', 'class A', 'classDef default opacity:0'],
    ['erDiagram', 'A ||--o{ B : x', 'style A opacity:0'],
    ['quadrantChart', 'x-axis a --> b', 'Punkt: [0.9, 0.1] radius: 1000'],
  ].map((source) => inDiagram(`a style in a ${source[0] ?? ''}: ${source[2] ?? ''}`, source, source[2] ?? '', noStyle)),
];

/** What would write a text on its own colour, or nothing at all. */
const hiddenMistakes: readonly Mistake[] = [
  ...[
    ['sequenceDiagram', 'A->>A: x', 'rect rgb(0,0,0)\n  A->>A: y\n  end'],
    ['sequenceDiagram', 'A->>A: x', 'box black Gruppe\n  participant B\n  end'],
    ['C4Context', 'Person(a, "A")', 'UpdateElementStyle(a, "white", "white", "white")'],
    ['C4Context', 'Person(a, "A")\n  Rel(a, a, "x")', 'UpdateRelStyle(a, a, "white", "white")'],
  ].map((source) => {
    const [at = ''] = (source[2] ?? '').split('\n');
    return inDiagram(`a colour in a ${source[0] ?? ''}: ${at}`, source, at, 'Colours of one’s own');
  }),
  ...['class shop edge-thickness-invisible', 'shop-->files;class shop,files landlord'].map((line) =>
    inLine(`a class given by a statement: ${line}`, line, 'Nodes get no class by a statement'),
  ),
  inDiagram('a diagram with nothing in it', ['flowchart LR'], 'flowchart LR', 'There is nothing to read'),
  {
    name: 'a space without width in a title, as an escape of YAML',
    make: (site) => site.replace(german, drawing, `---\ntitle: "x\\u200by"\n---\n${drawing}`),
    expect: { rule: 'diagram', file: german, at: 'u200b', says: '(U+200B)' },
  },
];

/** A chapter that one language lacks, with a diagram. */
function addChapter(site: SiteFiles, language: 'en' | 'de', slug: string): string {
  const file = `src/content/chapters/${language}/${slug}.mdx`;
  const title = { en: 'The laboratory', de: 'Das Labor' }[language];
  const text = site
    .read(language === 'en' ? english : german)
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^order: 1$/m, `order: ${slug === 'lab' ? 2 : 3}`);
  const head = text.slice(0, text.indexOf('\n---\n') + 5);
  const prose = 'Ein Satz folgt auf den anderen. '.repeat(8).trim();
  const diagram = 'flowchart LR\n  accTitle: A\n  accDescr: B\n  shop["C"] --> files["D"]';
  site.write(file, `${head}\n${prose}\n\n\`\`\`mermaid lab-dup\n${diagram}\n\`\`\`\n`);
  return file;
}

/** Mistakes in diagrams. */
export const diagramMistakes: readonly Mistake[] = [
  ...linkMistakes,
  ...invisibleMistakes,
  ...settingMistakes,
  ...pictureMistakes,
  ...hiddenMistakes,
  {
    name: 'one id for two diagrams in chapters that have one language each',
    make: (site) => {
      addChapter(site, 'en', 'lab');
      addChapter(site, 'de', 'labor');
    },
    expect: {
      rule: 'diagram',
      file: 'src/content/chapters/de/labor.mdx',
      at: '```mermaid lab-dup',
      says: 'is used twice; the first is at src/content/chapters/en/lab.mdx:',
    },
    also: ['en/lab', 'de/labor'].map((chapter) => ({
      rule: 'missing-chapter',
      severity: 'warning',
      file: `src/content/chapters/${chapter}.mdx`,
      at: 1,
      says: 'has no',
    })),
  },
  {
    name: 'a diagram that names a source that there is not',
    make: (site) =>
      [german, english].forEach((file) =>
        site.replace(file, 'flowchart LR', 'flowchart LR\n  %% Sources: anual-report'),
      ),
    expect: { rule: 'unknown-reference', file: german, at: 'anual-report', says: 'Did you mean `annual-report`?' },
    also: [{ rule: 'unknown-reference', file: english, at: 'anual-report', says: 'is not in sources' }],
  },
  {
    name: 'a diagram that names a source in one language only',
    make: (site) => site.replace(english, 'flowchart LR', 'flowchart LR\n  %% Sources: annual-report'),
    expect: { rule: 'language-parity', file: german, at: fence, says: 'names other sources than at' },
  },
  {
    name: 'a diagram without sources, where all others name theirs',
    make: (site) => {
      for (const file of [german, english]) site.append(file, ['oslo', 'rom', 'wien'].map(sourcedDiagram).join(''));
    },
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: fence,
      says: 'The diagram names no sources, as the other diagrams of this book do',
      severity: 'warning',
    },
    also: [{ rule: 'unsourced-number', file: english, at: fence, says: 'names no sources', severity: 'warning' }],
    mend: {
      says: 'in a line of its own: %% Sources: first-id, second-id',
      make: (site) => {
        for (const file of [german, english])
          site.replace(file, `${fence}\nflowchart LR`, `${fence}\nflowchart LR\n  %% Sources: annual-report`);
      },
    },
  },
  ...(
    [
      ['in square brackets', 'shop[Der Laden (alt)] --> files["Die Dateien"]', 'shop["Der Laden (alt)"]'],
      ['in brackets of its own', 'shop[Der Laden [alt]] --> files["Die Dateien"]', 'shop["Der Laden [alt]"]'],
      ['in round brackets', 'shop(Der Laden (alt)) --> files["Die Dateien"]', 'shop("Der Laden (alt)")'],
      ['on an arrow', 'shop["Der Laden"] -->|dann (spät)| files["Die Dateien"]', '|"dann (spät)"|'],
    ] as const
  ).map(([where, wrong, right]): Mistake => ({
    name: `brackets in a label ${where}`,
    make: (site) => site.replace(german, edge, wrong),
    expect: { rule: 'diagram', file: german, at: wrong, says: 'holds brackets, which are taken for the outline' },
    mend: {
      says: `Put it in quotes: ${wrong.replace(right.replaceAll('"', ''), right)}`,
      make: (site) => site.replace(german, wrong, wrong.replace(right.replaceAll('"', ''), right)),
    },
  })),
  {
    name: 'two words behind the language of a diagram',
    make: (site) => site.replace(german, fence, '```mermaid shelf to file'),
    expect: { rule: 'diagram', file: german, at: '```mermaid', says: 'one word, and not `shelf to file`' },
  },
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
    expect: { rule: 'diagram', file: german, at: 'click shop', says: 'A diagram of a chapter has no links' },
  },
  {
    name: 'a misspelt class of a node',
    make: (site) => site.replace(german, 'shop["Der Laden"]', 'shop["Der Laden"]:::tennant'),
    expect: { rule: 'diagram', file: german, at: ':::tennant', says: 'Did you mean `tenant`?' },
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
    expect: { rule: 'diagram', file: german, at: '-> files', says: '`->` is no arrow in this kind of diagram' },
  },
];
