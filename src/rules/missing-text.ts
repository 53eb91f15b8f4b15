import { errorAt } from 'checked-content';
import type { LoadedTexts, WrittenText } from '../i18n/read-texts.ts';
import { defaultLanguage, englishName } from '../i18n/languages.ts';
import { textsFolder } from '../i18n/text-folders.ts';
import type { Problem, Rule } from './rule.ts';
import { completeIn } from './texts/interface-texts.ts';
import { wantedTexts } from './texts/wanted-texts.ts';
import type { WantedText } from './texts/wanted-texts.ts';

/** Texts that the site asks for and a complete language lacks. A file that is missing is one mistake. */
export const missingText: Rule = {
  name: 'missing-text',
  check: ({ texts }) => {
    const wanted = Map.groupBy(wantedTexts.values(), ({ area }) => area);
    return [...completeIn(texts)].flatMap((language) => {
      const written = Map.groupBy(texts.texts.get(language) ?? [], ({ area }) => area);
      return [...wanted]
        .filter(([area]) => !texts.unread.has(`${language}/${area}`))
        .flatMap(([area, all]) => missingIn(language, all, written.get(area) ?? [], texts));
    });
  },
};

function missingIn(
  language: string,
  wanted: readonly WantedText[],
  written: readonly WrittenText[],
  { texts }: LoadedTexts,
): Problem[] {
  const area = wanted[0]?.area ?? '';
  const file = `${textsFolder}/${language}/${area}`;
  const name = englishName(language);
  if (written.length === 0) {
    const message = `${name} has none of the ${wanted.length} texts of \`${area}\`.`;
    const help = 'Restore the file: its texts stand in wherever another language has none.';
    return [
      errorAt('missing-text', { file, line: 1, column: 1 }, message, language === defaultLanguage ? { help } : {}),
    ];
  }
  const places = new Map(written.map(({ key, place }) => [key, place]));
  let before = () => ({ file, line: 1, column: 1 });
  return wanted.flatMap(({ key }) => {
    const place = places.get(key);
    if (place) {
      before = place;
      return [];
    }
    const example = exampleOf(key, texts);
    return [
      errorAt('missing-text', before(), `${name} has no text for \`${key}\`.`, {
        help: `Add it after this line.${example === undefined ? '' : ` ${example}`}`,
      }),
    ];
  });
}

/** What the text says elsewhere: in the default language, or in any that has it. */
function exampleOf(key: string, texts: LoadedTexts['texts']): string | undefined {
  for (const [language, all] of texts) {
    const text = all.find((written) => written.key === key)?.text;
    if (text === undefined) continue;
    const said = typeof text === 'string' ? text : text.other;
    return `In ${englishName(language)} it says: ${said.length > 80 ? `${said.slice(0, 80)}…` : said}`;
  }
  return undefined;
}
