import { describe, expect, it } from 'vitest';
import { complaints } from './complaints.ts';

describe('a language', () => {
  it.each([
    "l === 'de'",
    "l !== 'en'",
    'l === `de`',
    "['de'].includes(l)",
    "l['de']",
    'l.de',
    "l.startsWith('de')",
    "new Set(['en']).has(l)",
    '(l satisfies "de")',
  ])('is not named in %s', async (code) => {
    expect(await complaints('src/site/routes.ts', `export const found = ${code};\n`)).toHaveLength(1);
  });

  it.each(['l === defaultLanguage', "l === 'dedicated'", "l.id === 'id'"])('is not found in %s', async (code) => {
    expect(await complaints('src/site/routes.ts', `export const found = ${code};\n`)).toEqual([]);
  });
});
