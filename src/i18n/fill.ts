/** A text, or its forms by the plural categories of its language, of which `other` is always there. */
export type Text = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills the `{placeholders}` of a text; those without a value stay as they are. Where the text has several
 * forms, the value `count` decides for one by the rules of `locale`.
 */
export function fill(text: Text, values: Values, locale: string): string {
  return formFor(text, values, locale).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

function formFor(text: Text, values: Values, locale: string): string {
  if (typeof text === 'string') return text;
  const rules = rulesOf.get(locale) ?? new Intl.PluralRules(locale);
  rulesOf.set(locale, rules);
  return text[rules.select(Number(values['count']))] ?? text.other;
}

/** Made once: that takes far longer than to ask them. */
const rulesOf = new Map<string, Intl.PluralRules>();
