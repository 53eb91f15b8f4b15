import { rememberByObject, valuesIn } from 'checked-content';
import type { Place, WrittenSign } from 'checked-content';
import type { LoadedTexts } from '../../i18n/read-texts.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { formsOf } from './placeholders.ts';

/** One form of a text of the interface, or a value of what a language says of itself. */
export interface InterfaceText {
  readonly language: string;
  /** Undefined for a value of `language.json`. */
  readonly key: string | undefined;
  readonly text: string;
  place: () => Place;
  /** Its signs as they are written; none are told of a value of `language.json`. */
  signs: () => WrittenSign[];
}

/** Every text of the interface in every form, and what languages say of themselves, with their places. */
export const interfaceTexts = rememberByObject(({ texts, settings }: LoadedTexts): readonly InterfaceText[] => {
  const ofInterface = [...texts].flatMap(([language, all]) =>
    all.flatMap(({ key, text, place, signsOf }) =>
      (text === undefined ? [] : formsOf(text)).map(([form, said]) => ({
        language,
        key,
        text: said,
        place,
        signs: () => signsOf(form),
      })),
    ),
  );
  const ofLanguages = [...settings].flatMap(([language, written]) =>
    valuesIn(written.settings).flatMap(({ value, path }) =>
      typeof value === 'string'
        ? [{ language, key: undefined, text: value, place: () => written.placeOf(path), signs: () => [] }]
        : [],
    ),
  );
  return [...ofInterface, ...ofLanguages];
});

/** Languages that must have every text; the default one stands in for the others, so it must whatever it says. */
export function completeIn({ texts, settings }: LoadedTexts): Set<string> {
  const mustBeComplete = (language: string) =>
    language === defaultLanguage || settings.get(language)?.settings.complete === true;
  return new Set([...texts.keys()].filter(mustBeComplete));
}
