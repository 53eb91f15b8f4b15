import { describe, expect, it } from 'vitest';
import { chapterDocument } from '../../../../src/publish/epub/chapter-document.ts';

/** The document of a chapter with this text, and its references. */
function documentOf(text: string, references = '', linkTo = (href: string) => href) {
  return chapterDocument({
    html: `<main><nav><a href="/">Home</a></nav><article class="prose" lang="en">${text}</article>${references}</main>`,
    file: 'dist/chapters/oven/index.html',
    language: 'en',
    textLanguage: 'en',
    number: 2,
    title: 'The oven',
    question: 'Whose is it?',
    illustration: undefined,
    colours: new Map([
      ['diagram-text', { light: '#111111', dark: '#eeeeee' }],
      ['diagram-surface', { light: '#ffffff', dark: '#000000' }],
    ]),
    linkTo: (href) => (href.startsWith('/') ? linkTo(`https://example.org${href}`) : href),
  });
}

const value =
  '<span class="value" id="use-1"><button type="button" class="value-text" popovertarget="use-1-note">120</button>' +
  '<span class="value-note" id="use-1-note" popover><span class="what">loaves a day</span>' +
  '<span class="support">Sources: <a href="#reference-1">The book of the mill</a></span></span></span>';
const term =
  '<span class="has-preview"><a href="/glossary/#proofing">proofing</a>' +
  '<span class="preview" aria-hidden="true"><b>Proofing</b> The last rest of the dough.</span></span>';

describe('chapterDocument', () => {
  it('begins with number, title and question, and takes along nothing that is around the text', () => {
    const { xhtml } = documentOf('<p>It stands in the hall.</p>');
    expect(xhtml).toContain(
      '<p class="kicker">Chapter 2</p><h1>The oven</h1><p class="question">Whose is it?</p></header><p>It stands',
    );
    expect(xhtml).not.toContain('Home');
  });

  it('makes of a value a link to its note, which leads back', () => {
    const { xhtml } = documentOf(`<p>It bakes ${value} loaves.</p>`);
    expect(xhtml).toContain(
      'It bakes <a id="use-1" href="#use-1-note" epub:type="noteref" role="doc-noteref">120</a> loaves.',
    );
    expect(xhtml).toContain(
      '<aside id="use-1-note" epub:type="footnote" role="doc-footnote"><p><b><a href="#use-1" role="doc-backlink">120</a></b>: loaves a day</p>',
    );
    expect(xhtml).not.toContain('button');
  });

  it('writes the note on a word once, however often the chapter speaks of it', () => {
    const { xhtml } = documentOf(`<p>After ${term}, and <a href="/glossary/#proofing">proofed</a> again.</p>`);
    expect(xhtml.match(/<aside/g)).toHaveLength(1);
    expect(xhtml.match(/href="#use-word-1-note"/g)).toHaveLength(2);
    expect(xhtml).toContain(
      'proofing</a></b>: The last rest of the dough.</p><p><a href="https://example.org/glossary/#proofing">',
    );
  });

  it('leads from the number of a reference to its entry, and keeps two numbers apart', () => {
    const cite = (number: number) =>
      `<sup class="has-preview cite"><a href="#reference-${number}" id="use-${number}" aria-label="References ${number}">${number}</a><span class="preview">…</span></sup>`;
    const { xhtml } = documentOf(
      `<p>So they say.${cite(1)}${cite(2)}</p>`,
      '<details class="references"><summary><h2>References</h2></summary><div id="references"><ol><li id="reference-1">A book</li><li id="reference-2">Another</li></ol></div></details>',
    );
    expect(xhtml).toContain(
      '<sup class="cite"><a id="use-1" aria-label="References 1" href="#reference-1" epub:type="noteref" role="doc-noteref">1</a></sup><sup class="cite">,',
    );
    expect(xhtml).toContain('<li id="reference-1" epub:type="endnote">A book</li>');
  });

  it('takes of a diagram the drawing that is largest on a small page, with what it says, and tells it in a note', () => {
    const { xhtml, hasDrawings } = documentOf(
      '<div class="diagram-box"><figure class="diagram" id="diagram-hall" data-words="{}"><div class="drawings">' +
        '<svg width="900" height="300" viewBox="0 0 900 300" aria-labelledby="d1-t"><title id="d1-t">The hall</title><text fill="var(--diagram-text)">wide</text></svg>' +
        '<svg width="300" height="500" viewBox="0 0 300 500" aria-labelledby="d1-t"><text fill="var(--diagram-text)" data-node="a">narrow</text></svg>' +
        '</div><figcaption><span class="title"><a class="figure-number" href="#diagram-hall">Figure 2.1</a></span><span class="links"><a href="/x.svg">SVG</a></span></figcaption></figure>' +
        '<details><summary>In words</summary><p>The hall has one oven.</p></details></div>',
    );
    expect(hasDrawings).toBe(true);
    expect(xhtml).not.toContain('wide');
    expect(xhtml).toContain('<title id="d1-t">The hall</title><rect');
    expect(xhtml).toContain('<text fill="#111111" class="fill-diagram-text">narrow</text>');
    expect(xhtml).toContain('<span class="figure-number">Figure 2.1</span></span></figcaption>');
    expect(xhtml).toContain(
      '<a href="#use-diagram-hall" role="doc-backlink">In words</a></b>: The hall has one oven.</p>',
    );
  });

  it('lays open what is folded, and flat what scrolls', () => {
    const { xhtml } = documentOf(
      '<details><summary>As a table</summary><div role="group" tabindex="0"><table><tbody><tr><td>1</td></tr></tbody></table></div></details>',
    );
    expect(xhtml).toContain(
      '<div class="unfolded"><p class="label">As a table</p><table><tbody><tr><td>1</td></tr></tbody></table></div>',
    );
  });

  it('names the sections for the table of contents, and says of each text its language twice', () => {
    const { sections, xhtml } = documentOf(
      '<h2 id="whose"><a class="anchor" href="#whose"><span class="number">2.1</span> Whose <b lang="de">Ofen</b>?</a></h2>',
    );
    expect(sections).toEqual([{ id: 'whose', title: '2.1 Whose Ofen?' }]);
    expect(xhtml).toContain(
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">',
    );
    expect(xhtml).toContain('<b lang="de" xml:lang="de">Ofen</b>');
  });

  it.each([
    ['<p><video></video></p>', 'It holds <video>'],
    [
      '<figure class="diagram"><svg width="1" height="1"><path fill="var(--gone)"/></svg></figure>',
      'It asks for the colour --gone',
    ],
  ])('refuses %s, and names the page, the reason and the place to change', (text, reason) => {
    expect(() => documentOf(text)).toThrow(`dist/chapters/oven/index.html cannot go into the EPUB. ${reason}`);
    expect(() => documentOf(text)).toThrow('src/publish/epub');
  });
});
