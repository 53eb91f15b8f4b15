import type { Attack } from './attack.ts';
import { guideFile, moduleAddress, program } from './attack.ts';

const before = [
  ['a layout', `---\nlayout: "${moduleAddress}"\n---\n`],
  ['a setup program', `---\nsetup: |\n  import "${moduleAddress}"\n---\n`],
  ['a layout in another notation', `+++\nlayout = "${moduleAddress}"\n+++\n`],
] as const;

const after = [
  ['a script', `<script>${program}</script>`],
  ['a script in a line', `Text <script>${program}</script> text.`],
  ['a picture with a handler', `<img src=x onerror="${program}">`],
  ['a drawing', `<svg onload="${program}">`],
  ['a comment', `<!-- <script>${program}</script> -->`],
  ['a refresh', `<meta http-equiv=refresh content="0;url=javascript:ran=1">`],
  ['a style', `<style>body{display:none}</style>`],
  ['a foreign picture', '![x](https://elsewhere.example/pixel.png)'],
  ['a link that runs', '[x](javascript:ran=1)'],
  ['a link that runs, by reference', '[x][y]\n\n[y]: javascript:ran=1'],
  ['a link that runs, in brackets', '<javascript:ran=1>'],
  ['a heading with a handler', `## X {#x onfocus="${program}" tabindex=0 autofocus=1}`],
  ['a heading with a style', '## X {#x style="position:fixed;inset:0"}'],
  ['a box to tick', '- [ ] x'],
] as const;

/** Attacks by way of the contributing guide, which the site shows as a page. */
export const guideAttacks: readonly Attack[] = [
  ...before.map(([name, text]): Attack => ({
    name: `guide: ${name}`,
    file: guideFile,
    make: (site, { guide }) => site.write(guide, text + site.read(guide)),
  })),
  ...after.map(([name, text]): Attack => ({
    name: `guide: ${name}`,
    file: guideFile,
    make: (site, { guide }) => site.append(guide, `\n${text}\n`),
  })),
];
