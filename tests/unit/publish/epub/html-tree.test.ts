import { describe, expect, it } from 'vitest';
import { readMain } from '../../../../src/publish/epub/html-tree.ts';

describe('readMain', () => {
  it('reads elements, attributes however they are quoted, and signs by name and by number', () => {
    const main = readMain(
      '<body><main id=content><p class="a b" hidden>1 &lt; 2 &#38; 3&hellip;<br>x</p></main>',
      'page',
    );
    expect(main).toEqual({
      name: 'main',
      attributes: { id: 'content' },
      children: [
        {
          name: 'p',
          attributes: { class: 'a b', hidden: '' },
          children: ['1 < 2 & 3…', { name: 'br', attributes: {}, children: [] }, 'x'],
        },
      ],
    });
  });

  it('knows the elements of SVG that end themselves, and leaves out comments and what stands in scripts', () => {
    const main = readMain(
      '<main><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><!-- a > b --><script>a<b</script></main>',
      'page',
    );
    expect(JSON.stringify(main)).toContain('"viewBox":"0 0 1 1"');
    expect(main.children).toHaveLength(2);
  });

  it.each([
    ['<main>\na < b</main>', 'page:2', 'its HTML is broken there (invalid-first-character-of-tag-name)'],
    ['<main>\n\n<p a=1 a=2>x</p></main>', 'page:3', 'duplicate-attribute'],
    ['<p>x</p>', 'page:1', 'the page has no <main>'],
  ])('refuses %j and says where and why', (html, place, reason) => {
    expect(() => readMain(html, 'page')).toThrow(place);
    expect(() => readMain(html, 'page')).toThrow(reason);
  });
});
