import { afterAll, describe, expect, it } from 'vitest';
import { createRenderer, english, german } from '../src/index.ts';
import type { Phrases, RendererOptions } from '../src/index.ts';
import { diagram, refusal } from './sources.ts';

/** As a file of texts would hold them. */
const dutch = JSON.parse(
  JSON.stringify({ ...english, locale: 'nl-NL', from: '{from} geeft aan {to}', dashed: '{arrow} (gestreept)' }),
) as Phrases;

const renderer = createRenderer({
  cacheDirectory: false,
  nodeClasses: { own: { width: 4, dashes: [2, 1] }, rented: { colour: 'accent' } },
  phrases: { en: english, nl: dutch },
  limits: { edges: 3, pixels: 600 },
});
afterAll(() => renderer.close());

describe('a class of nodes', () => {
  it('looks as its renderer was told', async () => {
    const { svg } = await renderer.render(diagram('flowchart LR', 'a:::own --> b:::rented'));
    expect(svg).toMatch(/fill="var\(--diagram-own-surface\)"[^>]*/);
    expect(svg).toMatch(/stroke="var\(--diagram-own\)" stroke-dasharray="2 1" stroke-width="4"/);
    expect(svg).toMatch(/stroke="var\(--diagram-accent\)"/);
  });

  it('is what a style is refused in favour of', async () => {
    const source = diagram('flowchart LR', 'a --> b', 'style a fill:#f00');
    const { hint } = await refusal(source, renderer.render(source));
    expect(hint).toBe('Mark nodes with :::own or :::rented instead.');
  });

  it('may be missing, and then a style has to go', async () => {
    const source = diagram('flowchart LR', 'a --> b', 'style a fill:#f00');
    const { hint } = await refusal(source, createRenderer({ cacheDirectory: false }).render(source));
    expect(hint).toBe('Remove it.');
  });
});

describe('a language', () => {
  it('is told with its own phrases and formats', async () => {
    const source = diagram('flowchart LR', 'a -. "{to}" .-> b');
    expect((await renderer.render(source, { language: 'nl' })).words).toEqual(['a geeft aan b (gestreept): {to}']);
    const pie = diagram('pie', '"x" : 1234.5');
    expect((await renderer.render(pie, { language: 'nl' })).words).toEqual(['x: 1.234,5 (100%)']);
  });

  it('without phrases is refused', async () => {
    await expect(renderer.render(diagram('pie', '"x" : 1'), { language: 'fr' })).rejects.toThrow(
      new TypeError('There are no phrases for the language “fr”, only for: en, nl.'),
    );
  });
});

describe('a limit', () => {
  it('holds for what is parsed', async () => {
    const source = diagram('flowchart LR', 'a --> b --> c --> d --> e');
    expect((await refusal(source, renderer.render(source))).message).toContain('at most 3');
  });

  it('holds for the picture', async () => {
    const source = diagram(
      'flowchart LR',
      'a[A long label] --> b[A long label] --> c[A long label] --> d[A long label]',
    );
    const { message } = await refusal(source, renderer.render(source));
    expect(message).toMatch(/^This diagram would be \d+ wide and \d+ high; each must be 16 to 600 pixels\.$/);
  });
});

describe('options that nothing can be drawn with', () => {
  it.each<[string, RendererOptions, string]>([
    ['a class that is no word', { nodeClasses: { 'a b': {} } }, 'The node class “a b” and its colour “a b” must be'],
    ['a colour that is no word', { nodeClasses: { a: { colour: 'x)' } } }, 'and its colour “x)” must be words'],
    ['a line without width', { nodeClasses: { a: { width: 0 } } }, 'the node class “a” must be positive numbers'],
    [
      'a phrase that is missing',
      { phrases: { de: { ...german, from: '' } } },
      'The phrases of the language “de” lack “from”, in English: “From {from} to {to}”.',
    ],
    [
      'a phrase that says one thing twice',
      { phrases: { de: { ...german, from: '{from} und {from}' } } },
      'The phrase “from” of the language “de” must hold {from}, {to}: “{from} und {from}”.',
    ],
    [
      'a phrase with a name that nothing is known of',
      { phrases: { de: { ...german, start: 'Anfang von {name}' } } },
      'must hold no name in braces: “Anfang von {name}”.',
    ],
    [
      'a locale that is none',
      { phrases: { de: { ...german, locale: 'de_DE' } } },
      'The locale “de_DE” of the language',
    ],
  ])('are refused at once: %s', (_name, options, message) => {
    expect(() => createRenderer(options)).toThrow(message);
  });
});
