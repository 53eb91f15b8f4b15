import { errorAt } from 'checked-content';
import type { Place } from 'checked-content';
import { DiagramError } from 'static-mermaid';
import type { RenderedDiagram } from 'static-mermaid';
import type { Language } from '../i18n/languages.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import type { Fence } from '../library/parse-chapter.ts';
import { diagramRenderer } from '../site/diagram-renderer.ts';
import { diagramSources } from '../vocabulary/Diagram/diagram-sources.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { numbersIn } from './unsourced-number.ts';

/** In a book whose diagrams name their sources, as many as this by the way, one that names none was forgotten. */
const customary = 3;

/**
 * A diagram of a chapter that shows a number, or tells one in its title or description, names its sources; and the
 * others do where that is the custom of the book.
 */
export const unsourcedDrawings: Rule = {
  name: 'unsourced-number',
  check: async ({ book, data }) => {
    const withoutNames = exemptNames(data);
    const named = book.chapters.flatMap(({ fences }) =>
      fences.filter(({ source }) => diagramSources(source).length > 0),
    );
    const isCustom = new Set(named.map(({ id }) => id)).size >= customary;
    const problems = book.chapters.flatMap(({ fences, language }) =>
      fences
        .filter(({ source }) => diagramSources(source).length === 0)
        .map((fence) => checkDrawing(fence, language, withoutNames, isCustom)),
    );
    return (await Promise.all(problems)).flat();
  },
};

async function checkDrawing(
  fence: Fence,
  language: Language,
  withoutNames: (text: string) => string,
  isCustom: boolean,
): Promise<Problem[]> {
  const shown = await textOfDrawing(fence, language);
  const numbers = [
    ...new Set(shown.flatMap((text) => numbersIn(text, language, withoutNames)).map(({ number }) => number)),
  ];
  const [first] = numbers;
  if (first === undefined) return isCustom && shown.length > 0 ? [askForSources(fence)] : [];
  return [
    errorAt(
      'unsourced-number',
      placeOf([first, ...writtenNumbers(first, language).map(String)], fence),
      `\`${numbers.join('`, `')}\` ${numbers.length === 1 ? 'has' : 'have'} no source in this diagram.`,
      { help },
    ),
  ];
}

const help = 'Name the sources of the diagram in a line of its own: %% Sources: first-id, second-id';

function askForSources(fence: Fence): Problem {
  const message = 'The diagram names no sources, as the other diagrams of this book do.';
  return { ...errorAt('unsourced-number', placeOf([], fence), message, { help }), severity: 'warning' };
}

/** None for a diagram that cannot be drawn, or is refused for its links: that is said elsewhere, and comes first. */
async function textOfDrawing({ source }: Fence, language: Language): Promise<string[]> {
  try {
    const { title, description, words, links }: RenderedDiagram = await diagramRenderer().render(source, { language });
    return links.length > 0 ? [] : [title, description, ...words];
  } catch (error) {
    if (error instanceof DiagramError) return [];
    throw error;
  }
}

/** Where a number is written in one of its forms; where it is computed, as the share of a slice is, the opening line. */
function placeOf(forms: readonly string[], { source, file, line }: Fence): Place {
  const lines = source.split('\n');
  for (const [index, text] of lines.entries()) {
    const form = forms.find((written) => text.includes(written));
    if (form !== undefined && !/^\s*%%/.test(text)) return { file, line: line + index, column: text.indexOf(form) + 1 };
  }
  return { file, line: line - 1, column: 1 };
}
