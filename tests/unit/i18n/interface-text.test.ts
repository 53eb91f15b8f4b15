import { expect, it } from 'vitest';
import de from '../../../src/i18n/de.json' with { type: 'json' };
import en from '../../../src/i18n/en.json' with { type: 'json' };

it('has every interface text in both languages, with the same placeholders', () => {
  const placeholders = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).toSorted()]));
  expect(placeholders(de)).toEqual(placeholders(en));
});
