import { describe, expect, it } from 'vitest';
import { linkInBook } from '../../../../src/publish/epub/book-links.ts';

describe('linkInBook', () => {
  const places = {
    page: 'https://example.org/house/de/chapters/oven/',
    base: '/house/',
    defaultLanguage: 'en',
    languages: ['en', 'de'],
    chapters: new Map([
      ['oven', 'de'],
      ['mill', 'de'],
      ['untold', 'en'],
    ]),
  };

  it.each([
    ['#whose', '#whose', 'a place in the chapter'],
    ['/house/de/chapters/mill/', 'mill.xhtml', 'another chapter'],
    ['/house/de/chapters/mill/#stones', 'mill.xhtml#stones', 'a place in another chapter'],
    ['/house/chapters/untold/', 'untold.xhtml', 'a chapter that the book has in another language'],
    [
      '/house/chapters/mill/',
      'https://example.org/house/chapters/mill/',
      'a chapter in a language that the book does not tell it in',
    ],
    ['/house/de/chapters/', 'https://example.org/house/de/chapters/', 'the list of chapters'],
    ['/house/de/glossary/#proofing', 'https://example.org/house/de/glossary/#proofing', 'another page of the site'],
    ['/elsewhere/', 'https://example.org/elsewhere/', 'another page of the host'],
    ['https://example.com/a?b#c', 'https://example.com/a?b#c', 'another site'],
  ])('leads from %s to %s: %s', (href, target) => {
    expect(linkInBook(href, places)).toBe(target);
  });
});
