import { numberMistakes } from './number-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(numberMistakes);
