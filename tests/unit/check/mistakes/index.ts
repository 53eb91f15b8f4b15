import { adviceMistakes } from './advice-mistakes.ts';
import { chapterMistakes } from './chapter-mistakes.ts';
import { componentMistakes } from './component-mistakes.ts';
import { dependencyMistakes } from './dependency-mistakes.ts';
import { diagramMistakes } from './diagram-mistakes.ts';
import { evidenceMistakes } from './evidence-mistakes.ts';
import { fileMistakes } from './file-mistakes.ts';
import { hintMistakes } from './hint-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { newcomerMistakes } from './newcomer-mistakes.ts';
import { numberMistakes } from './number-mistakes.ts';
import { pageMistakes } from './page-mistakes.ts';
import { recordMistakes } from './record-mistakes.ts';
import { signMistakes } from './sign-mistakes.ts';
import { textMistakes } from './text-mistakes.ts';
import { typedNumberMistakes } from './typed-number-mistakes.ts';
import { writtenNumberMistakes } from './written-number-mistakes.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/** What contributors do wrong: every mistake once, in a site that is valid otherwise. */
export const mistakes: readonly Mistake[] = [
  ...fileMistakes,
  ...yamlMistakes,
  ...recordMistakes,
  ...evidenceMistakes,
  ...dependencyMistakes,
  ...chapterMistakes,
  ...componentMistakes,
  ...numberMistakes,
  ...typedNumberMistakes,
  ...writtenNumberMistakes,
  ...newcomerMistakes,
  ...hintMistakes,
  ...adviceMistakes,
  ...diagramMistakes,
  ...signMistakes,
  ...pageMistakes,
  ...textMistakes,
];
