import { errorAt } from 'checked-content';
import { DiagramError } from 'static-mermaid';
import { GraphError } from '../model/dependency/graph.ts';
import type { Problem, Rule, Site } from './rule.ts';
import { computedDiagrams } from '../site/diagram-catalogue.ts';
import type { CatalogueEntry } from '../site/diagram-catalogue.ts';
import { diagramRenderer } from '../site/diagram-renderer.ts';
import { recordPath } from '../schemas/traits.ts';

/**
 * Draws what the site draws from the data, as the build will: the last thing that can stop it. Asked only
 * where nothing else is wrong, because of data with problems no graph can be made.
 */
export const computedDiagramsAreDrawn: Rule = {
  name: 'diagram',
  check: async ({ data }) => {
    try {
      const drawings = computedDiagrams(data.dataset).map((entry) => draw(entry, data));
      return (await Promise.all(drawings)).flat();
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return [errorAt('diagram', everywhere, `The dependencies make no graph: ${error.message}`)];
    }
  },
};

const everywhere = { file: 'src/data', line: 1, column: 1 };

async function draw({ id, home, sources }: CatalogueEntry, data: Site['data']): Promise<Problem[]> {
  try {
    for (const [language, source] of sources) await diagramRenderer().render(source, { language });
    return [];
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    const system = data.dataset.systems.find((candidate) => home === recordPath('systems', candidate.id));
    const place = system ? data.placeOf(system) : everywhere;
    const message = `The diagram \`${id}\`, which is drawn from the data, fails: ${error.message}`;
    return [errorAt('diagram', place, message, { help: error.hint })];
  }
}
