import type { TextKey } from '../i18n/default-language.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { keysOf } from '../i18n/texts.ts';

const t = interfaceText(defaultLanguage);
const nameIn = /^rule\.(.+)\.summary$/;

export type RuleName = NameIn<TextKey>;

/** What a rule says: `why` is the reason a person can accept, `fix` what to do. */
export interface RuleText {
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

/** Every rule by its permanent name: one is never reused, and each has a section on `/contribute/`. */
export const ruleNames = keysOf(defaultLanguage).flatMap((key) => nameIn.exec(key)?.[1] ?? []) as RuleName[];

/** The words of the rules in messages. */
export const rules = Object.fromEntries(
  ruleNames.map((name) => [
    name,
    { summary: t(`rule.${name}.summary`), why: t(`rule.${name}.why`), fix: t(`rule.${name}.fix`) },
  ]),
) as Readonly<Record<RuleName, RuleText>>;

type NameIn<Key> = Key extends `rule.${infer Name}.summary` ? Name : never;
