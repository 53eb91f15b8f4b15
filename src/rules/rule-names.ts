import type { TextKey } from '../i18n/default-language.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { keysOf } from '../i18n/texts.ts';

const nameIn = /^rule\.(.+)\.summary$/;

export type RuleName = NameIn<TextKey>;

/** What a rule says: `why` is the reason a person can accept, `fix` what to do. */
export interface RuleText {
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * Every rule by its permanent name, with its words in `language`. A name is never reused; each has a section
 * on `/contribute/` with the same text.
 */
export function rulesIn(language: Language): Readonly<Record<RuleName, RuleText>> {
  const t = interfaceText(language);
  const names = keysOf(defaultLanguage).flatMap((key) => nameIn.exec(key)?.[1] ?? []) as RuleName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      { summary: t(`rule.${name}.summary`), why: t(`rule.${name}.why`), fix: t(`rule.${name}.fix`) },
    ]),
  ) as Record<RuleName, RuleText>;
}

/** The words of the rules in messages. */
export const rules = rulesIn(defaultLanguage);

type NameIn<Key> = Key extends `rule.${infer Name}.summary` ? Name : never;
