import { expect, it } from 'vitest';
import { nearStyles, offlinePage } from '../../../../src/publish/offline/offline-page.ts';
import { contentSecurityPolicy, hashSource } from '../../../../src/site/content-security-policy.ts';
import { startScript } from '../../../../src/site/start-script.ts';

const drawings = new Map([['illustrations/tree.svg', '<g>tree</g>']]);
const inFolder = (html: string, base = '/', file = 'chapters/one/index.html') =>
  offlinePage(html, { base, file, drawings });

it('Addresses of the site lead from the page to files of the folder', () => {
  expect(inFolder('<a href="/">x</a><a href="/systems/zuul/?a=b#c">x</a><img src="/figures/a.png">')).toBe(
    '<a href="../../index.html">x</a><a href="../../systems/zuul/index.html?a=b#c">x</a><img src="../../figures/a.png">',
  );
  expect(inFolder('<a href="/book/systems/">x</a><a href="/elsewhere/">y</a>', '/book/', 'index.html')).toBe(
    '<a href="systems/index.html">x</a><a href="/elsewhere/">y</a>',
  );
});

it('What leads elsewhere, or stays on the page, is left alone', () => {
  for (const html of ['<a href="https://example.org/a/">x</a>', '<a href="#a">x</a>', '<p>href="/a/"</p>'])
    expect(inFolder(html)).toBe(html);
});

it('What makes sense only where there is a network is left out', () => {
  expect(inFolder('<ul><li data-online><a href="/a.zip">x</a></li><li>y</li></ul>')).toBe('<ul><li>y</li></ul>');
});

it('One script of the folder takes the place of the one that loads modules', () => {
  expect(inFolder(`<script>${startScript()}</script>`)).toBe('<script src="../../offline.js"></script>');
});

it('A drawing that pages use from its file stands in the page, also one that would come later', () => {
  expect(inFolder('<svg><use href="/illustrations/tree.svg#drawing"></use></svg>')).toBe('<svg><g>tree</g></svg>');
  expect(inFolder('<svg><use data-later="/illustrations/tree.svg#drawing" data-a></use></svg>')).toContain('tree</g>');
});

it('The policy of a page allows the files of the folder and its own styles, whose addresses have changed, and nothing else', () => {
  const styles = '@font-face{src:url(/assets/a.woff2)}';
  const page = inFolder(
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(hashSource(styles))}"><style>${styles}</style>`,
  );
  const near = '@font-face{src:url(../../assets/a.woff2)}';
  expect(page).toContain(`<style>${near}</style>`);
  expect(page).toContain(`style-src 'self' file: ${hashSource(near)};`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('http:');
  expect(page).not.toContain("'unsafe-inline'");
});

it('A style sheet finds its files in the folder, and keeps what stands in it as data', () => {
  const near = (address: string) => `..${address}`;
  expect(nearStyles('a{b:url(/c.woff2)}d{e:url("data:image/svg+xml,/f")}', '/', near)).toBe(
    'a{b:url(../c.woff2)}d{e:url("data:image/svg+xml,/f")}',
  );
});
