import type { Attack } from './attack.ts';
import { chapterFile, moduleAddress, program } from './attack.ts';

const addresses = [
  ['that runs', 'javascript:ran=1'],
  ['that runs, in capitals', 'JAVASCRIPT:ran=1'],
  ['that runs behind a web address', 'https://example.org/\\njavascript:ran=1'],
  ['with data', moduleAddress],
  ['of a file', 'file:///etc/passwd'],
  ['that ends an attribute', `https://example.org/"onmouseover="${program}`],
  ['with a tag', `https://example.org/<script>${program}</script>`],
  ['with a name before its site', 'https://example.org@elsewhere.example/'],
  ['without a scheme', '//elsewhere.example/'],
  ['with a backslash', 'https:\\\\elsewhere.example'],
  ['of a view', 'view-source:https://example.org/'],
] as const;

const ids = [
  ['that leaves its folder', '../../index'],
  ['with a tag', `"><script>${program}</script>`],
  ['of all objects', '__proto__'],
  ['with a quote', `x' onclick='${program}`],
  ['with an address', 'javascript:ran=1'],
  ['with an escape', 'a\\u0000b'],
] as const;

const files = [
  ['with a tag as its name', 'src/data/sources/<img src=x onerror=ran=1>.yaml'],
  ['with a quote in its name', `src/data/sources/a"onload="ran=1.yaml`],
  ['that is a program among the chapters', 'src/content/chapters/en/extra.js'],
  ['that is a component among the chapters', 'src/content/chapters/en/extra.astro'],
  ['that is a page among the data', 'src/data/sources/extra.html'],
  ['with a query in its name', 'src/content/chapters/en/extra.mdx?raw.mdx'],
  ['with an ending after its ending', 'src/content/chapters/en/extra.mdx.js'],
  ['that the linter would run', 'src/content/eslint.config.mjs'],
  ['that the formatter would run', 'src/content/chapters/en/.prettierrc.mjs'],
  ['that the formatter would run, among the texts', 'src/content/texts/en/.prettierrc.mjs'],
  ['that the formatter would run, among the data', 'src/data/facts/.prettierrc.mjs'],
  ['that Astro once took for settings', 'src/content/config.ts'],
  ['that is a Markdown page', 'src/pages/extra.md'],
] as const;

const diagrams = [
  ['a call', 'flowchart LR\n  a --> b\n  click a call alert(1)'],
  ['a program as address', 'flowchart LR\n  a --> b\n  click a href "javascript:ran=1"'],
  ['a program behind a semicolon', 'flowchart LR\n  a-->b;click a "javascript:ran=1"'],
  ['a link of a class', 'classDiagram\n  class A\n  link A "javascript:ran=1"'],
  ['a callback of a class', 'classDiagram\n  class A\n  callback A "alert"'],
  ['a link of an actor', 'sequenceDiagram\n  participant a\n  link a: Go @ javascript:ran=1\n  a->>a: x'],
  ['a link of a task', 'gantt\n  dateFormat YYYY-MM-DD\n  x :x, 2010-01-01, 3d\n  click x href "javascript:ran=1"'],
  ['a looser setting', '%%{init: {"securityLevel":"loose"}}%%\nflowchart LR\n  a --> b'],
  ['a looser setting in a comment', '%% x %%{init: {"securityLevel":"loose"}}%%\nflowchart LR\n  a --> b'],
  ['a looser setting in its front matter', '---\nconfig:\n  securityLevel: loose\n---\nflowchart LR\n  a --> b'],
  ['a picture', 'flowchart LR\n  a@{ img: "https://elsewhere.example/x.png", label: "x" }'],
  ['a style of its own', 'flowchart LR\n  a --> b\n  style a fill:url(javascript:ran=1)'],
] as const;

/** Attacks by way of addresses, ids, names of files and diagrams. The site at hand has the source `annual-report`. */
export const fileAttacks: readonly Attack[] = [
  ...addresses.map(([name, address]): Attack => ({
    name: `an address ${name}`,
    file: 'src/data/sources/press.yaml',
    make: (site) => site.write(sources, site.read(sources).replace(/url: .*/, `url: ${JSON.stringify(address)}`)),
  })),
  ...ids.map(([name, id]): Attack => ({
    name: `an id ${name}`,
    file: 'src/data/sources/press.yaml',
    make: (site) => site.write(sources, site.read(sources).replace(/- id: .*/, `- id: ${JSON.stringify(id)}`)),
  })),
  ...files.map(([name, file]): Attack => ({
    name: `a file ${name}`,
    file,
    make: (site) => site.write(file, `export default ${program}\n`),
  })),
  ...diagrams.map(([name, source]): Attack => ({
    name: `a diagram with ${name}`,
    file: chapterFile,
    make: (site, { chapter }) => site.append(chapter, `\n\`\`\`mermaid of-a-stranger\n${withWords(source)}\n\`\`\`\n`),
  })),
];

const sources = 'src/data/sources/press.yaml';

/** Title and description, without which a diagram is refused for that. */
function withWords(source: string): string {
  return source.replace(/^((?:---\n[^]*?\n---\n)?(?:%%.*\n)?\w+[^\n]*\n)/, '$1  accTitle: A\n  accDescr: B\n');
}
