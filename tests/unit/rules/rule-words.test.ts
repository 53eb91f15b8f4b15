import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { rulesIn } from '../../../src/rules/rule-words.ts';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';

describe('the words of the rules', () => {
  it.each(languages)('name every component that a chapter may use, in %s', (language) => {
    const named = new Set(rulesIn(language)['closed-vocabulary'].fix.match(/\p{Lu}\p{Ll}+/gu));
    for (const name of Object.keys(vocabulary)) expect(named).toContain(name);
  });
});
