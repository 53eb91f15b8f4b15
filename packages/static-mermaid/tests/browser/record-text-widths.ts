import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { openMermaidPage } from './measure.ts';

// Run by hand when the font changes, with `CHROME_PATH=… node tests/browser/record-text-widths.ts`:
// has Chromium set some texts in Inter, and writes down what it says of their size.

const texts = [
  'AVATAR To Wait Yes',
  'jumping quickly',
  'fjord',
  'Größe & Übermaß',
  'ÄÖÜ äöü ß éèê ñ ç',
  'Ärger in Österreich',
  '1,234.5 %',
  '4.5',
  '2008–2016',
  '10-20',
  '12:30',
  '“Roma”',
  '„Straße“',
  '[system]',
  '(a) {b} <c>',
  'a/b\\c|d',
  'x_y = z + 1',
  'key: value; next',
  'What? No!',
  '… — –',
  '$5 €20 £3 §4 @home #1 *',
  'iiiiiiii',
  'WWWWWWWW',
  'HTTPS',
  'get(user) : Promise',
  'Wartung am 1. Januar 2013',
];
const faces = [400, 500, 600, 700].flatMap((weight) => [10, 12, 14, 16, 18, 24].map((size) => ({ weight, size })));

const executablePath = process.env['CHROME_PATH'];
if (!executablePath) throw new Error('Set CHROME_PATH to the executable of a Chromium or Chrome.');
// Letters as wide as the font says: some builds on Linux round each to whole pixels.
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
const page = await openMermaidPage(browser, {});
const measured = await page.evaluate(
  ([list, styles]) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(svg);
    return styles.map(({ weight, size }) => {
      const sizes = list.map((text) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        element.setAttribute('font-size', String(size));
        element.setAttribute('font-weight', String(weight));
        element.textContent = text;
        svg.append(element);
        const { x, y, width, height } = element.getBBox();
        return [element.getComputedTextLength(), x, y, width, height];
      });
      return { weight, size, sizes };
    });
  },
  [texts, faces] as const,
);
const note =
  'What Chromium says of texts in Inter, recorded by tests/browser/record-text-widths.ts. For each text: getComputedTextLength(), then x, y, width and height of getBBox().';
const recorded = { note, browser: browser.version(), texts, faces: measured };
await browser.close();
writeFileSync(new URL('../text-widths.json', import.meta.url), `${JSON.stringify(recorded)}\n`);
