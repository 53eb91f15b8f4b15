import type { ReportOptions } from 'checked-content';
import { rules } from '../rules/rule-names.ts';
import type { RuleName } from '../rules/rule-names.ts';

/** What reports of the check say beside the problems: the reasons of its rules, and where they are explained. */
export const reportOptions: ReportOptions<RuleName> = {
  rules,
  fixCommand: 'npm run check -- --fix',
  addressOf: (rule) => `/contribute/#rule-${rule}`,
};
