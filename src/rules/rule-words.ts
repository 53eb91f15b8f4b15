import { readerRules } from 'checked-content';
import type { RuleText } from 'checked-content';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { ruleNames } from './rule-names.ts';
import type { RuleName } from './rule-names.ts';

/**
 * What every rule says, in `language`: `why` is the reason a person can accept, `fix` what to do. Each has a
 * section on `/contribute/` with the same text. While a text is missing, which the check reports, others stand in.
 */
export function rulesIn(language: Language): Readonly<Record<RuleName, RuleText>> {
  const t = interfaceText(language);
  const shipped: Readonly<Partial<Record<RuleName, RuleText>>> = readerRules;
  const wordsOf = (name: RuleName, part: keyof RuleText) => {
    const key = `rule.${name}.${part}` as const;
    const text = t(key);
    return text === key ? (shipped[name]?.[part] ?? 'The words of this rule are missing in `rules.json`.') : text;
  };
  return Object.fromEntries(
    ruleNames.map((name) => [
      name,
      { summary: wordsOf(name, 'summary'), why: wordsOf(name, 'why'), fix: wordsOf(name, 'fix') },
    ]),
  ) as Record<RuleName, RuleText>;
}
