import type { Language } from './languages.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export type TextKey = keyof typeof en;

const texts: Record<Language, Record<TextKey, string>> = { en, de };

/** Returns the interface text for `key` with its `{placeholders}` filled in. */
export function interfaceText(language: Language) {
  return (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
    texts[language][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      name in values ? String(values[name]) : whole,
    );
}
