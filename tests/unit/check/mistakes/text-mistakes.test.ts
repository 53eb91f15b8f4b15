import { textMistakes } from './text-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(textMistakes);
