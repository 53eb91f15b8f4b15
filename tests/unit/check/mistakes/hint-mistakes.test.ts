import { hintMistakes } from './hint-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(hintMistakes);
