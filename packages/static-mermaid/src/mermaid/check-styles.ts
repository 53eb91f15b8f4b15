import { DiagramError } from '../diagram-error.ts';
import type { NodeClasses } from '../options.ts';
import { hintOf, isOwnDefinition } from './prologue.ts';
import type { Sentinels } from './sentinels.ts';
import { placeOfStatement } from './source-lines.ts';
import type { Statement } from './statements.ts';

/** Refuses styles of an author's own: they could hide what is said, and would not follow the page into the dark. */
export function checkStyles(statements: readonly Statement[], source: string, allowed: Allowed): void {
  const foreign = statements.find(
    ({ means, target, definition = '' }) =>
      means === 'style' && !isOwnDefinition(target, definition, allowed.nodeClasses, allowed.sentinels),
  );
  if (!foreign) return;
  throw new DiagramError({
    message: 'Styles of one’s own are not supported: every diagram here looks alike.',
    ...placeOfStatement(source, KEYWORDS, foreign.target),
    hint: hintOf(allowed.nodeClasses),
  });
}

interface Allowed {
  readonly nodeClasses: NodeClasses;
  readonly sentinels: Sentinels;
}

const KEYWORDS = ['style', 'linkStyle', 'classDef'];
