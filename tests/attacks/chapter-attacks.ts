import type { Attack, Target } from './attack.ts';
import { chapterFile, moduleAddress, program } from './attack.ts';
import type { SiteFiles } from '../unit/check/mistakes/site-files.ts';

/** Changes the whole text of the chapter. */
function rewritten(name: string, rewrite: (text: string) => string): Attack {
  return {
    name,
    file: chapterFile,
    make: (site: SiteFiles, { chapter }: Target) => site.write(chapter, rewrite(site.read(chapter))),
  };
}

/** Adds lines to the end of the frontmatter. */
function inHead([name, lines]: readonly [string, string]): Attack {
  return rewritten(`frontmatter: ${name}`, (text) => text.replace(/\n---\n/, `\n${lines}\n---\n`));
}

/** Adds a block to the end of the text. */
function inText([name, block]: readonly [string, string]): Attack {
  return rewritten(`text: ${name}`, (text) => `${text.trimEnd()}\n\n${block}\n`);
}

/** Adds something to the braces of the last heading of the text. */
function inHeading([name, attributes]: readonly [string, string]): Attack {
  return rewritten(`heading: ${name}`, (text) => text.replace(/\{#([\w-]+)\}(?![^]*\{#)/, `{#$1 ${attributes}}`));
}

const heads = [
  ['a layout from a data address', `layout: "${moduleAddress}"`],
  ['a layout from a file', 'layout: ../../../../scripts/build.ts'],
  ['a layout from a package', 'layout: node:fs'],
  ['a quoted layout', `"layout": "${moduleAddress}"`],
  ['a layout with an escape in its name', `"l\\u0061yout": "${moduleAddress}"`],
  ['a layout as an explicit key', `? layout\n: "${moduleAddress}"`],
  ['a layout in a folded text', `layout: >-\n  ${moduleAddress}`],
  ['a layout by a merge key', `<<: { layout: "${moduleAddress}" }`],
  ['a layout under a prototype', `__proto__:\n  layout: "${moduleAddress}"`],
  ['a layout under a constructor', `constructor:\n  prototype:\n    layout: "${moduleAddress}"`],
  ['a layout by an anchor', `question2: &a "${moduleAddress}"\nlayout: *a`],
  ['a function', `hook: !!js/function "function(){${program}}"`],
  ['a setup program', `setup: |\n  import "${moduleAddress}"`],
  ['components', `components: "${moduleAddress}"`],
  ['an address of its own', 'slug: ../../../index'],
  ['an address of its own in full', 'url: javascript:ran=1'],
  ['rendering on demand', 'prerender: false'],
] as const;

const wholes: readonly (readonly [string, (text: string) => string])[] = [
  ['a second frontmatter', (text) => text.replace(/\n---\n/, `\n---\n---\nlayout: "${moduleAddress}"\n---\n`)],
  ['a frontmatter before the frontmatter', (text) => `---\nlayout: "${moduleAddress}"\n---\n${text}`],
  ['a frontmatter in another notation', (text) => `+++\nlayout = "${moduleAddress}"\n+++\n${text}`],
  [
    'only a frontmatter in another notation',
    (text) => text.replace(/^---\n[^]*?\n---\n/, `+++\nlayout = "${moduleAddress}"\n+++\n`),
  ],
  ['an empty line before the frontmatter', (text) => `\n${inFirst(text)}`],
  ['a byte order mark before the frontmatter', (text) => `\ufeff${inFirst(text)}`],
  ['spaces before the frontmatter', (text) => `  \n${inFirst(text)}`],
  ['a frontmatter in braces', (text) => text.replace(/^---\n/, `---\n{ layout: "${moduleAddress}" }\n`)],
  ['a frontmatter that ends early', (text) => text.replace(/^---\n/, `---\nlayout: "${moduleAddress}"\n---x\n`)],
  ['line ends of old', (text) => inFirst(text).replaceAll('\n', '\r')],
];

function inFirst(text: string): string {
  return text.replace(/^---\n/, `---\nlayout: "${moduleAddress}"\n`);
}

const blocks = [
  ['an import', `import x from "${moduleAddress}"`],
  ['an import for its effects', `import "${moduleAddress}"`],
  ['an import of all', `import * as x from "${moduleAddress}"`],
  ['an import at call', `{import("${moduleAddress}")}`],
  ['an export', `export const x = ${program}`],
  ['an export of a default', `export default ${program}`],
  ['an export of a function', `export function getStaticPaths() { ${program} }`],
  ['an export from elsewhere', `export * from "${moduleAddress}"`],
  ['an import after a comment', `{/* a */}\nimport "${moduleAddress}"`],
  ['an expression in a paragraph', `Two is {${program}} here.`],
  ['an expression alone', `{${program}}`],
  ['an expression in a quotation', `> {${program}}`],
  ['an expression in a list', `- {${program}}`],
  ['an expression in a table', `| a | b |\n| - | - |\n| {${program}} | c |`],
  ['an expression in a heading', `## Words {${program}} {#words-of-mine}`],
  ['an expression in an attribute', `<Fact id={${program}} />`],
  ['an expression in a template', `<Fact id={\`\${${program}}\`} />`],
  ['a spread', `<Fact {...${program}} />`],
  ['a script', `<script>${program}</script>`],
  ['a script with an address', `<script src="${moduleAddress}"></script>`],
  ['a script in capitals', `<SCRIPT>${program}</SCRIPT>`],
  ['a module', `<script type="module">${program}</script>`],
  ['an inline script of the framework', `<script is:inline>${program}</script>`],
  ['a style', `<style>body{background:url("javascript:ran=1")}</style>`],
  ['a picture', `<img src="x" onerror="${program}" />`],
  ['a drawing', `<svg onload="${program}"></svg>`],
  ['a frame', `<iframe src="javascript:ran=1"></iframe>`],
  ['a frame with a document', `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`],
  ['an object', `<object data="javascript:ran=1"></object>`],
  ['an embedded file', `<embed src="javascript:ran=1" />`],
  ['a refresh', `<meta httpEquiv="refresh" content="0;url=javascript:ran=1" />`],
  ['a base', `<base href="https://elsewhere.example/" />`],
  ['a form', `<form action="javascript:ran=1"><button>Go</button></form>`],
  ['a link element', `<a href="javascript:ran=1">Go</a>`],
  ['a handler', `<p onClick="${program}">Go</p>`],
  ['details that open', `<details open ontoggle="${program}">Go</details>`],
  ['a video', `<video><source onerror="${program}" /></video>`],
  ['mathematics', `<math href="javascript:ran=1">x</math>`],
  ['an element of its own', `<x-y onfocus="${program}" tabindex="0" autofocus>Go</x-y>`],
  ['an island', `<astro-island component-url="${moduleAddress}" />`],
  ['raw markup on a component', `<Fact id="x" set:html="<img src=x onerror=ran=1>" />`],
  ['raw markup on an element', `<p set:html="<img src=x onerror=ran=1>" />`],
  ['raw markup on a fragment', `<Fragment set:html="<img src=x onerror=ran=1>" />`],
  ['a component that starts in the browser', `<Fact id="x" client:load />`],
  ['a component for the browser only', `<Fact id="x" client:only="x" />`],
  ['a component on the server only', `<Fact id="x" server:defer />`],
  ['a source for a diagram', `<Diagram id="x" source="flowchart LR" />`],
  ['a part of a component', `<Fact.constructor id="x" />`],
  ['a part of an object', `<props.components.Fact id="x" />`],
  ['a name with a colon', `<xlink:href id="x" />`],
  ['a fragment', `<>Text</>`],
  ['the content itself', `<Content />`],
  ['a slot', `<slot />`],
  ['a comment', `<!-- <script>${program}</script> -->`],
  ['a processing instruction', `<?php ${program} ?>`],
  ['character data', `<![CDATA[<script>${program}</script>]]>`],
  ['a component in lower case', `<fact id="x" onclick="${program}" />`],
  ['a property of all objects', `<constructor id="x" />`],
  ['a component in a link', `[<script>${program}</script>](/)`],
  ['a foreign picture', '![x](https://elsewhere.example/pixel.png)'],
  ['a picture by reference', '![x][y]\n\n[y]: javascript:ran=1'],
  ['a link that runs', '[x](javascript:ran=1)'],
  ['a link that runs, in capitals', '[x](JaVaScRiPt:ran=1)'],
  ['a link that runs, with an entity', '[x](java&#115;cript:ran=1)'],
  ['a link that runs, with a named entity', '[x](javascript&colon;ran=1)'],
  ['a link that runs, with a tab', '[x](<java&#9;script:ran=1>)'],
  ['a link that runs, with a line feed', '[x](<java&#10;script:ran=1>)'],
  ['a link that runs, after spaces', '[x](<  javascript:ran=1>)'],
  ['a link that runs, by reference', '[x][y]\n\n[y]: javascript:ran=1'],
  ['a link that runs, with a title', '[x](javascript:ran=1 "Title")'],
  ['a link in another language', '[x](vbscript:ran=1)'],
  ['a link with data', '[x](data:text/html,<script>ran=1</script>)'],
  ['a link to a file', '[x](file:///etc/passwd)'],
  ['a link to a source', '[x](view-source:https://example.org/)'],
  ['a link to a blob', '[x](blob:https://example.org/1)'],
  ['a link without a scheme', '[x](//elsewhere.example/)'],
  ['a link with a backslash', '[x](/\\elsewhere.example/)'],
  ['a link with two backslashes', '[x](\\\\\\\\elsewhere.example/)'],
] as const;

const headings = [
  ['a handler', `onfocus="${program}" tabindex=0 autofocus=1`],
  ['a style', 'style="position:fixed;inset:0"'],
  ['a class', '.hidden'],
  ['two classes', 'class="a b"'],
  ['raw markup', 'set:html="<img>"'],
  ['raw text', 'set:text="x"'],
  ['a directive of the framework', 'client:load=1'],
  ['a transition', 'transition:name="x"'],
  ['an attribute without a value', 'hidden'],
  ['a popover', 'popover=auto'],
  ['an editable text', 'contenteditable=true'],
  ['data of search', 'data-pagefind-body=1'],
  ['a slot', 'slot=fallback'],
  ['a definition', 'is:raw=1'],
] as const;

/** Attacks by way of a chapter. */
export const chapterAttacks: readonly Attack[] = [
  ...heads.map(inHead),
  ...wholes.map(([name, rewrite]) => rewritten(`file: ${name}`, rewrite)),
  ...blocks.map(inText),
  ...headings.map(inHeading),
];
