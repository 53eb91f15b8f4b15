import type { ReportOptions } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import type { RuleName } from '../rules/rule-names.ts';
import { rulesIn } from '../rules/rule-words.ts';

/** What reports of the check say beside the problems: the reasons of its rules, and where they are explained. */
export function reportOptions(): ReportOptions<RuleName> {
  return {
    rules: rulesIn(defaultLanguage),
    fixCommand: 'npm run check -- --fix',
    addressOf: (rule) => `/contribute/#rule-${rule}`,
  };
}
